import type { EntryFrom } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { shortNameOf } from '../graph/label.ts';
import { perspectievenBetween } from '../graph/place.ts';
import type { Inkt } from '../schema/vragen.ts';
import { inkOf, signsOf } from './ink.ts';

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
  /** The words of the plate, and the question that leads on a narrow screen where it says it in other words. */
  regels: { tekst: string; vraag: string | undefined; url: string }[];
}

type Perspectief = EntryFrom<'perspectieven'>;
type Spanningsveld = EntryFrom<'spanningsvelden'>;

type Kernvraag = EntryFrom<'kernvragen'>;
type Spanning = EntryFrom<'spanningen'>;

type Line = PlaatDeel['regels'][number];

/** A title this long still reads as a line of the plate on a phone. */
const longest = 70;

/** A line of the plate: its printed words, and the question behind them where that reads otherwise. */
function lineOf(entry: Kernvraag | Spanning, tekst: string): Line {
  const { plaatvraag, titel } = entry.data;
  const vraag = plaatvraag ?? (titel.length <= longest ? titel : shortNameOf(entry));
  return { tekst, vraag: vraag === tekst ? undefined : vraag, url: entry.url };
}

/** The printed lines of a perspectief: the words of the plate, else the question itself. */
const questionsOf = (graph: Graph, { slug }: Perspectief): Line[] =>
  graph
    .all('kernvragen')
    .filter(({ data }) => data.praatplaat && data.perspectief === slug)
    .map((entry) => lineOf(entry, entry.data.praatplaatregel ?? entry.data.titel));

/** The printed lines of a spanningsveld: the words of the plate, else the short name of the spanning. */
const tensionsOf = (graph: Graph, { slug }: Spanningsveld): Line[] =>
  graph
    .all('spanningen')
    .filter(({ data }) => data.spanningsveld === slug)
    .map((entry) => lineOf(entry, entry.data.praatplaatregel ?? shortNameOf(entry)));

const partOf = (graph: Graph, entry: Perspectief | Spanningsveld, plek: string | undefined, regels: Line[]): PlaatDeel => ({
  naam: shortNameOf(entry),
  url: entry.url,
  inkt: inkOf(graph, entry) ?? '',
  tekens: signsOf(graph, entry),
  plek,
  soort: entry.collection === 'perspectieven' ? 'perspectief' : 'spanningsveld',
  regels,
});

// The plate is three sheets, under a lintel where there is a fourth place, with a field between each two sheets.
const sheetPlaces = ['boven', 'links', 'rechts'];

/**
 * The parts of the praatplaat in reading order: the lintel, then each sheet, followed by the fields that it makes with the sheets
 * before it. `isPlate` says that it lies under a lintel, as paper sets it.
 */
export function praatplaat(graph: Graph): { parts: PlaatDeel[]; isPlate: boolean; isSheets: boolean } {
  const perspectieven = graph.all('perspectieven');
  const velden = graph.all('spanningsvelden');
  const three = perspectieven.length === 4 ? perspectieven.slice(0, 3) : perspectieven;
  // Each two of the three sheets have one field where they lie over each other, and the lintel has none.
  const meet = velden.every((veld) => perspectievenBetween(graph, veld).every((one) => three.includes(one)));
  const isSheets = three.length === 3 && velden.length === 3 && meet;
  const lintel = isSheets ? perspectieven.slice(3) : [];
  const sheets = perspectieven.filter((one) => !lintel.includes(one));
  const placeOfSheet = (sheet: Perspectief) => (isSheets ? sheetPlaces[sheets.indexOf(sheet)] : undefined);

  const between = (veld: Spanningsveld) =>
    perspectievenBetween(graph, veld).sort((a, b) => sheets.indexOf(a) - sheets.indexOf(b));
  const placeOfField = (veld: Spanningsveld) => (isSheets ? between(veld).map(placeOfSheet).join('-') : undefined);
  // A field stands with the first pair it closes: between neighbours before the later sheet, across the plate at the end.
  const isBefore = (veld: Spanningsveld, sheet: Perspectief) => {
    const [first, second] = between(veld);
    return second === sheet && first !== undefined && sheets.indexOf(sheet) - sheets.indexOf(first) === 1;
  };
  const fieldPart = (veld: Spanningsveld): PlaatDeel => partOf(graph, veld, placeOfField(veld), tensionsOf(graph, veld));
  const sheetPart = (sheet: Perspectief, plek: string | undefined) => partOf(graph, sheet, plek, questionsOf(graph, sheet));
  const inOrder = sheets.flatMap((sheet) => [
    ...velden.filter((veld) => isBefore(veld, sheet)).map(fieldPart),
    sheetPart(sheet, placeOfSheet(sheet)),
  ]);
  const shown = new Set(inOrder.map(({ url }) => url));
  const rest = velden.filter(({ url }) => !shown.has(url)).map(fieldPart);
  return {
    parts: [...lintel.map((one) => sheetPart(one, 'lintel')), ...inOrder, ...rest],
    isPlate: isSheets && lintel.length > 0,
    isSheets,
  };
}
