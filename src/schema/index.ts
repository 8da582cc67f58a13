import type { z } from 'zod';
import * as words from '#language/schema-index.ts';
import { casussen } from './casussen.ts';
import { lossePagina } from './fields.ts';
import { kind, makeKinds, type Kinds, type SharedData } from './kind.ts';
import { begrippen, bronnen, literatuur, organisaties } from './naslag.ts';
import { adviezen, instrumenten, modellen, themas } from './praktijk.ts';
import { routes } from './routes.ts';
import { dilemmas, kernvragen, perspectieven, spanningen, spanningsvelden } from './vragen.ts';

/** The pages about the site itself. */
const paginas = kind({
  naam: 'paginas',
  enkelvoud: words.singular,
  meervoud: words.singular,
  uitleg: words.about,
  groep: undefined,
  plaats: 'los',
  indeling: { op: 'geen' },
  relaties: 'geen',
  schema: lossePagina,
});

/** The kinds that the generator brings, in the order in which relations are written: a new kind is a line here and its description. */
export const descriptions = [
  perspectieven,
  spanningsvelden,
  kernvragen,
  spanningen,
  dilemmas,
  themas,
  adviezen,
  instrumenten,
  modellen,
  casussen,
  begrippen,
  literatuur,
  organisaties,
  bronnen,
  routes,
  paginas,
] as const;

/** The same, ready for use. */
export const kinds: Kinds = makeKinds(descriptions);

type Described = (typeof descriptions)[number];

/** The fields of an entry, after its schema has accepted them: those of its kind where the code knows it, else those that all share. */
export type DataOf<Naam extends string> = string extends Naam
  ? SharedData
  : Extract<Described, { naam: Naam }> extends { schema: infer Schema extends z.ZodType }
    ? z.infer<Schema>
    : SharedData;
