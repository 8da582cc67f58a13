import { citaat, kader, uitklap } from './blocks.ts';
import type { TextComponent } from './component.ts';
import { eigen, scene } from './eigen.ts';
import { afbeelding, figuur } from './pictures.ts';

/** The components that a text may place, by name. A new one is its description and a line here. */
export const vocabulary: ReadonlyMap<string, TextComponent> = new Map(
  [eigen, scene, kader, citaat, figuur, afbeelding, uitklap].map((one) => [one.naam, one]),
);
