import * as words from '#language/paper-books.ts';
import type { EntryFrom } from '../graph/entry.ts';
import { formulierVan, type Groep } from '../instruments/formulier.ts';
import { bladVan } from '../views/werkblad.ts';
import { entryData } from './entry-data.ts';
import type { Source } from './place-of-site.ts';
import { siteData, type SiteData } from './site-data.ts';
import { plainOf, type Block, type Section, type Word } from './text/words.ts';

/** One line of a list to write under. */
export interface WorksheetItem {
  /** Its number or letter. */
  nr: string;
  /** What it is called, where it begins with a name. */
  naam: string;
  tekst: Word[];
  meer: Block[];
}

/** A section of a worksheet: what is said, and what one writes under. */
export interface WorksheetSection {
  kop: Word[];
  blokken: Block[];
  items: WorksheetItem[];
}

/** What stands on every worksheet. */
export interface WorksheetHead {
  site: SiteData;
  /** What the sheet is, above its title. */
  soort: string;
  titel: string;
  kort: string;
  antwoord: string;
  inkt: string;
  tekens: string[];
  plaats: string;
  url: string;
  adres: string;
  bronnen: { titel: string; plaats: string }[];
}

/** The worksheet of an instrument. */
export interface WorksheetData extends WorksheetHead {
  feiten: { naam: string; waarde: string }[];
  secties: WorksheetSection[];
  /** The questions of a working instrument, as its form has them; they stand in the place of its text. */
  formulier: Groep[];
  /** Whether there is a list to write under; else one writes under the sections. */
  heeftLijst: boolean;
}

/** The worksheet of a dilemma. */
export interface DilemmaSheetData extends WorksheetHead {
  vraag: string;
  polen: readonly string[];
}

/** What the head of a worksheet says of an entry. */
function headOf(source: Source, entry: EntryFrom<'instrumenten'> | EntryFrom<'dilemmas'>, soort: string): WorksheetHead {
  const { titel, kort, antwoord, inkt, tekens, plaats, url, adres, bronnen } = entryData(source, entry);
  return { site: siteData(source, entry.url), soort, titel, kort, antwoord, inkt, tekens, plaats, url, adres, bronnen };
}

const trimmed = ([first, ...rest]: readonly Word[]): Word[] =>
  first?.s === 't' ? [{ s: 't', t: first.t.trimStart() }, ...rest] : first ? [first, ...rest] : [];

/** An item of a list: its number, the name that it begins with, what it asks. */
function itemOf([first, ...meer]: readonly Block[], nr: string): WorksheetItem {
  if (first?.s !== 'p') return { nr, naam: '', tekst: [], meer: first ? [first, ...meer] : [] };
  const [name, ...rest] = first.k;
  if (name?.s !== 'b') return { nr, naam: '', tekst: first.k, meer };
  return { nr, naam: plainOf(name.k).replace(/[.:]$/, ''), tekst: trimmed(rest), meer };
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A section with its numbered lists as items to write under. Under a heading with a number of its own these are a, b, c. */
function sectionOf({ kop, blokken }: Section): WorksheetSection {
  const hasNumber = /^\d/.test(plainOf(kop));
  const items = blokken.flatMap((block) => {
    if (block.s !== 'lijst' || !block.genummerd) return [];
    return block.items.map((item, index) =>
      itemOf(item, hasNumber ? `${letters[index] ?? index + 1}.` : `${block.start + index}.`),
    );
  });
  return { kop, blokken: blokken.filter((block) => block.s !== 'lijst' || !block.genummerd), items };
}

/** The worksheet of an instrument: its numbered list with room to write. */
export function worksheetData(source: Source, entry: EntryFrom<'instrumenten'>): WorksheetData {
  const { doel, deelnemers, duur } = entry.data;
  const facts: [string, string | undefined][] = [
    [words.goal, doel],
    [words.withWhom, deelnemers],
    [words.howLong, duur],
  ];
  const secties = entryData(source, entry).delen.map(sectionOf);
  const blad = bladVan(source.graph, entry);
  return {
    ...headOf(source, entry, source.graph.kinds.get(entry.collection).enkelvoud),
    feiten: facts.flatMap(([naam, waarde]) => (waarde ? [{ naam, waarde }] : [])),
    secties,
    formulier: blad ? formulierVan(blad) : [],
    heeftLijst: secties.some(({ items }) => items.length > 0),
  };
}

/** The worksheet of a dilemma: its two sides, what lies in both, and a scale. */
export function dilemmaSheetData(source: Source, entry: EntryFrom<'dilemmas'>): DilemmaSheetData {
  const { graph } = source;
  const { niveau, vraag, polen } = entry.data;
  const name = graph.site.niveaus?.[niveau - 1];
  const soort = `${graph.kinds.get(entry.collection).enkelvoud}, niveau ${niveau}${name ? `: ${name}` : ''}`;
  return { ...headOf(source, entry, soort), vraag, polen };
}
