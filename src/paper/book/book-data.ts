import { apaOf } from '../../downloads/references.ts';
import { isOf, type Entry } from '../../graph/entry.ts';
import { entryData, type PaperEntry } from '../entry-data.ts';
import type { Source } from '../place-of-site.ts';
import { plateFields, type PlateData } from '../plate-data.ts';
import { siteData, type SiteData } from '../site-data.ts';
import { marginTerms, type NoteOf } from '../text/margin-terms.ts';
import type { NotedSection } from './pieces.ts';
import { noteIn, setEntries, type SetEntry } from './set-entries.ts';
import { picturesOf, type BookPictures } from './pictures.ts';
import type { Cuts } from './page-height.ts';
import { placePages, type PageSetting } from './place-pages.ts';
import { entriesIn, type BookPart, type Wijze } from './parts.ts';
import type { Selection } from './selection.ts';
import { rowsOf, rowsWithin, usersOf, type Row } from './rows.ts';
import { onOneLine } from '../../views/home.ts';

/** An entry as the booklet shows it. */
export interface BookEntry extends Omit<PaperEntry, 'delen'> {
  /** Its sections, each with the terms that are explained in the margin. */
  delen: NotedSection[];
  rijen: Row[];
  /** For an index: its full reference, else its gist; what the source does not say; where it is used. */
  tekst: string;
  noot: string;
  gebruikt: string[];
  /** The parts of a model, where it has no drawing that is small enough. */
  onderdelen: { naam: string; kort: string }[];
}

/** The booklet of a whole site, or of a part of it. */
export interface BookData extends Selection {
  site: SiteData & {
    introductie: string;
    omschrijving: string;
    colofon: string;
    contact: string;
    hart: string;
    onderschrift: string;
  };
  entries: Record<string, SetEntry>;
  /** How the pages of entries that have one are set. */
  bladen: Record<string, PageSetting>;
  /** The drawings by model. */
  figuren: BookPictures['figuren'];
  plaat: PlateData['plaat'] | null;
  woorden: PlateData['woorden'] | null;
}

/** The booklet, and the drawings that it asks for. */
export interface Book {
  data: BookData;
  pictures: ReadonlyMap<string, Uint8Array>;
}

/** What a figure may take of a page in height, in mm; a taller one would shrink until its words are too small to read. */
const highest = 165;

function bookEntry(
  source: Source,
  entry: Entry,
  { figuren, noteOf, keepShown }: Pick<BookPictures, 'figuren'> & { noteOf: NoteOf; keepShown: (rows: Row[]) => Row[] },
): BookEntry {
  const paper = entryData(source, entry);
  const parts = isOf(entry, 'modellen') && !figuren[entry.slug] ? (entry.data.onderdelen ?? []) : [];
  return {
    ...paper,
    delen: paper.delen.map((section) => ({ ...section, noten: marginTerms(section, noteOf) })),
    rijen: keepShown(rowsOf(source, entry)),
    tekst: entry.data.csl ? apaOf(source.graph, entry) : entry.data.kort,
    noot: entry.data.onvolledig ?? '',
    gebruikt: usersOf(source.graph, entry),
    onderdelen: parts.map(({ naam, kort }) => ({ naam, kort })),
  };
}

/** The figures that a page can hold. */
const small = (figuren: BookPictures['figuren']): BookPictures['figuren'] =>
  Object.fromEntries(Object.entries(figuren).filter(([, { hoog }]) => hoog <= highest));

/** Whether the entries of a part each stand by themselves. */
const isApart = (wijze: Wijze): boolean => wijze === 'stap' || wijze === 'stuk';

/** Whether an entry of its kind has a head of a whole page: with a place, or with two sides. */
const hasPage = ({ inkt, soort }: BookEntry): boolean => ['kernvragen', 'spanningen'].includes(soort) || inkt === 'grijs';

/** How the pages of each part are set. */
function settingsOf(delen: readonly BookPart[], entries: Record<string, BookEntry>, cuts: Cuts): BookData['bladen'] {
  const noteOf = noteIn(entries);
  const settings = delen
    .filter(({ wijze }) => wijze !== 'doorlopend' && wijze !== 'naslag')
    .flatMap(({ id: own, wijze, groepen }) => {
      const ids = wijze === 'stuk' ? [own] : groepen.flatMap((group) => group.ids);
      const inPart = ids.flatMap((id) => entries[id] ?? []);
      // What stands by itself begins a page, whatever came before.
      const placed = isApart(wijze)
        ? inPart.flatMap((entry) => (hasPage(entry) ? placePages([entry], cuts, noteOf) : [undefined]))
        : placePages(inPart, cuts, noteOf);
      return inPart.flatMap(({ id }, index) => (placed[index] ? [[id, placed[index]] as const] : []));
    });
  return Object.fromEntries(settings);
}

/** The booklet of the whole site, or of a part of it. */
export async function bookOf(source: Source, cuts: Cuts, selection: Selection): Promise<Book> {
  const { graph } = source;
  const { site } = graph;
  const { delen } = selection;
  const shown = entriesIn(graph, delen);
  const found = await picturesOf(graph, shown);
  const figuren = small(found.figuren);
  const terms = new Map(shown.filter((entry) => isOf(entry, 'begrippen')).map(({ id, data }) => [id as string, data]));
  const ids = new Set<string>(shown.map(({ id }) => id));
  // A few entries that lie on a table lead to each other; what all of them lead to on the site is not there.
  const keepShown = (rows: Row[]): Row[] => (delen.some(({ wijze }) => isApart(wijze)) ? rowsWithin(rows, ids) : rows);
  const around = { figuren, keepShown, noteOf: (id: string) => terms.get(id) };
  const entries = Object.fromEntries(shown.map((entry) => [entry.id, bookEntry(source, entry, around)]));
  const introductie = onOneLine(site.introductie);
  const { omschrijving, colofon, contact, praatplaat: woorden } = site;
  const { hart = '', onderschrift = '' } = woorden ?? {};
  const data: BookData = {
    site: { ...siteData(source), introductie, omschrijving, colofon, contact, hart, onderschrift },
    ...selection,
    entries: setEntries(delen, entries),
    bladen: settingsOf(delen, entries, cuts),
    figuren,
    plaat: plateFields(source) ?? null,
    woorden: woorden ?? null,
  };
  return { data, pictures: found.files };
}
