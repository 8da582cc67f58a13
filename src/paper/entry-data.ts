import type { Entry } from '../graph/entry.ts';
import { shortNameOf } from '../graph/label.ts';
import { placeOf } from '../graph/place.ts';
import { factsOf, listOf, type Fact } from '../views/facts.ts';
import { inkOf, signsOf } from '../views/ink.ts';
import { sourcesOf } from '../views/sources.ts';
import { linkTo, shownAddress, type Source } from './place-of-site.ts';
import { sectionsOf } from './text/blocks.ts';
import { markTerms } from './text/terms.ts';
import type { Section } from './text/words.ts';

/** An entry as paper shows it. */
export interface PaperEntry {
  id: string;
  soort: string;
  /** What one of its kind is called. */
  soortnaam: string;
  titel: string;
  naam: string;
  kort: string;
  antwoord: string;
  /** Its ink: `zon`, `lucht-zon` for what lies between two, `grijs` for what has two sides that are no perspectieven; empty without. */
  inkt: string;
  tekens: string[];
  /** The perspectief or spanningsveld that it stands under. */
  plaats: string;
  /** Its page on the site: as a link, and as words; empty when the address of the site is not known. */
  url: string;
  adres: string;
  feiten: Fact[];
  delen: Section[];
  bronnen: { titel: string; plaats: string }[];
}

/** The list that stands as the last section of the text of a kind. */
function listSection(source: Source, entry: Entry): Section[] {
  const list = listOf(source.graph, entry);
  if (!list) return [];
  const items = list.regels.map((t): Section['blokken'] => [{ s: 'p', k: [{ s: 't', t }] }]);
  return [{ kop: [{ s: 't', t: list.kop }], blokken: [{ s: 'lijst', start: 1, genummerd: false, items }] }];
}

const absolute = (source: Source, { naam, waarde, url }: Fact): Fact => ({
  naam,
  waarde,
  ...(url && { url: url.startsWith('/') ? linkTo(source, url) : url }),
});

/** An entry as paper shows it, from the graph and the tree of its text. */
export function entryData(source: Source, entry: Entry): PaperEntry {
  const { graph } = source;
  const { perspectief, spanningsveld } = placeOf(graph, entry);
  const parent = spanningsveld ?? perspectief;
  const kind = graph.kinds.get(entry.collection);
  const tekens = signsOf(graph, entry);
  const inkt = kind.tweezijdig && tekens.length < 2 ? 'grijs' : (inkOf(graph, entry) ?? '');
  return {
    id: entry.id,
    soort: entry.collection,
    soortnaam: kind.enkelvoud,
    titel: entry.data.titel,
    naam: shortNameOf(entry),
    kort: entry.data.kort,
    antwoord: entry.data.antwoord ?? entry.data.kort,
    inkt,
    tekens,
    plaats: parent && parent.id !== entry.id ? shortNameOf(parent) : '',
    url: linkTo(source, entry.url),
    adres: shownAddress(source, entry.url),
    feiten: factsOf(graph, entry).map((fact) => absolute(source, fact)),
    delen: [...markTerms(graph, sectionsOf(source, entry), entry.id), ...listSection(source, entry)],
    bronnen: sourcesOf(graph, entry).map(({ titel, vindplaats }) => ({ titel, plaats: vindplaats })),
  };
}
