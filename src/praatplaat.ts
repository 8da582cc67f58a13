import type { EntryFrom } from './graph/entry.ts';
import { graph } from './graph/index.ts';
import { perspectievenBetween } from './graph/place.ts';
import type { Inkt } from './schema/vragen.ts';
import { inkOf, nameOf, signsOf } from './view.ts';

/** One field of the praatplaat: a place or the tension between two, with its links. */
export interface PlaatDeel {
  naam: string;
  url: string;
  /** Its ink, or its two inks mixed. */
  inkt: string;
  tekens: Inkt[];
  /** Where it lies on the plate; undefined when the content has another number of places than the plate is made for. */
  plek: string | undefined;
  soort: 'perspectief' | 'spanningsveld';
  regels: { tekst: string; url: string }[];
}

type Perspectief = EntryFrom<'perspectieven'>;
type Spanningsveld = EntryFrom<'spanningsvelden'>;

/** The printed line; a kernvraag without one is printed as its title, a spanning under its short name. */
const lineOf = (entry: EntryFrom<'kernvragen'> | EntryFrom<'spanningen'>) => ({
  tekst: entry.data.praatplaatregel ?? (entry.collection === 'kernvragen' ? entry.data.titel : nameOf(entry)),
  url: entry.url,
});

const questionsOf = ({ slug }: Perspectief) =>
  graph.all('kernvragen').filter(({ data }) => data.praatplaat && data.perspectief === slug);

const tensionsOf = ({ slug }: Spanningsveld) => graph.all('spanningen').filter(({ data }) => data.spanningsveld === slug);

const partOf = (entry: Perspectief | Spanningsveld, plek: string | undefined): PlaatDeel => ({
  naam: nameOf(entry),
  url: entry.url,
  inkt: inkOf(entry) ?? '',
  tekens: signsOf(entry),
  plek,
  soort: entry.collection === 'perspectieven' ? 'perspectief' : 'spanningsveld',
  regels: (entry.collection === 'perspectieven' ? questionsOf(entry) : tensionsOf(entry)).map(lineOf),
});

// The plate is three sheets under a lintel, with a field between each two sheets.
const sheetPlaces = ['boven', 'links', 'rechts'];

/**
 * The parts of the praatplaat in reading order: the lintel, then each sheet, followed by the fields that it makes with the sheets
 * before it.
 */
export function praatplaat(): { parts: PlaatDeel[]; isPlate: boolean } {
  const perspectieven = graph.all('perspectieven');
  const velden = graph.all('spanningsvelden');
  const isPlate = perspectieven.length === 4 && velden.length === 3;
  const lintel = isPlate ? perspectieven.slice(-1) : [];
  const sheets = perspectieven.filter((one) => !lintel.includes(one));
  const placeOfSheet = (sheet: Perspectief) => (isPlate ? sheetPlaces[sheets.indexOf(sheet)] : undefined);

  const between = (veld: Spanningsveld) =>
    perspectievenBetween(graph, veld).sort((a, b) => sheets.indexOf(a) - sheets.indexOf(b));
  const placeOfField = (veld: Spanningsveld) => (isPlate ? between(veld).map(placeOfSheet).join('-') : undefined);
  // A field stands with the first pair it closes: between neighbours before the later sheet, across the plate at the end.
  const isBefore = (veld: Spanningsveld, sheet: Perspectief) => {
    const [first, second] = between(veld);
    return second === sheet && first !== undefined && sheets.indexOf(sheet) - sheets.indexOf(first) === 1;
  };
  const inOrder = sheets.flatMap((sheet) => [
    ...velden.filter((veld) => isBefore(veld, sheet)).map((veld) => partOf(veld, placeOfField(veld))),
    partOf(sheet, placeOfSheet(sheet)),
  ]);
  const shown = new Set(inOrder.map(({ url }) => url));
  const rest = velden.filter(({ url }) => !shown.has(url)).map((veld) => partOf(veld, placeOfField(veld)));
  return { parts: [...lintel.map((one) => partOf(one, 'lintel')), ...inOrder, ...rest], isPlate };
}
