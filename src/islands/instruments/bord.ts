import type { Kwadrant } from '../../instruments/blad.ts';
import type { Plek } from './plek.ts';

/** What the list and the plane share: which thing is chosen, and that both show the same. */
export interface Bord {
  plek: Plek;
  blad: Kwadrant;
  gekozen: number;
  /** How many rows the list has. */
  aantal: number;
  /** Shows plane and list as they are after a move. */
  ververs: () => void;
  zet: (index: number, x: number | null, y: number | null) => void;
  zeg: (text: string) => void;
}

/** The place of a thing on this sheet. */
export const plaatsVan = ({ plek }: Bord, index: number): { x: number | null; y: number | null } => {
  const { gesloten } = plek.vel();
  return { x: gesloten[2 * index] ?? null, y: gesloten[2 * index + 1] ?? null };
};

/** The things that have a name. */
export const genoemd = ({ plek }: Bord): number[] => plek.vel().open.flatMap((naam, index) => (naam ? [index] : []));
