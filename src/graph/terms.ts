import type { EntryFrom } from './entry.ts';
import type { Graph } from './graph.ts';

/** Finds glossary terms in running text. */
export interface Terms {
  /** Cuts a text at its first term that `isWanted`: what stands before it, the words themselves, what follows. */
  find: (text: string, isWanted: (begrip: EntryFrom<'begrippen'>) => boolean) => Found | undefined;
}

export interface Found {
  before: string;
  words: string;
  after: string;
  begrip: EntryFrom<'begrippen'>;
}

/** A form as it may stand in a sentence: with a capital at the beginning, an abbreviation only as it is. */
const keyOf = (form: string): string => (/^\p{Lu}{2,}/u.test(form) ? form : form.toLowerCase());

// A word, or a sign by itself.
const pieces = /[\p{L}\p{N}-]+|\S/gu;
const wordSign = /^[\p{L}\p{N}-]$/u;

/** The key of a form, and of a place in a text: its first word, and the second where it has one. */
const keyFrom = ([first = '', second]: readonly string[]): string =>
  second === undefined ? first.toLowerCase() : `${first} ${second}`.toLowerCase();

/** The forms by what they begin with, the longest first: a text is read once, however many terms there are. */
function byBeginning(forms: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const form of forms.map((one) => one.toLowerCase()).sort((a, b) => b.length - a.length)) {
    const key = keyFrom((form.match(pieces) ?? []).slice(0, 2));
    const alike = found.get(key);
    if (alike) alike.push(form);
    else found.set(key, [form]);
  }
  return found;
}

/** The longest form that stands in a text at the beginning of a word, as whole words. */
function formAt(
  text: string,
  at: number,
  [first, second]: readonly [string, string],
  beginnings: Beginnings,
): string | undefined {
  if (!wordSign.test(first[0] ?? '') && wordSign.test(text[at - 1] ?? '')) return undefined;
  const stands = (form: string): boolean =>
    text.slice(at, at + form.length).toLowerCase() === form && !wordSign.test(text[at + form.length] ?? '');
  return beginnings.get(keyFrom([first, second]))?.find(stands) ?? beginnings.get(keyFrom([first]))?.find(stands);
}

type Beginnings = ReadonlyMap<string, string[]>;

/**
 * All forms in which the glossary's terms stand in a text: name, abbreviation, synonyms, inflections. The longest form goes first, so
 * that “stapelen van toezicht” is not read as a part of it.
 */
export function termsOf(graph: Graph): Terms {
  const terms = known.get(graph) ?? makeTerms(graph);
  known.set(graph, terms);
  return terms;
}

const known = new WeakMap<Graph, Terms>();

function makeTerms(graph: Graph): Terms {
  const forms = new Map<string, EntryFrom<'begrippen'>>();
  for (const begrip of graph.all('begrippen')) {
    const { titel, afkorting, synoniemen = [], vormen = [] } = begrip.data;
    const names = [titel, afkorting ?? '', ...synoniemen, ...vormen];
    for (const form of names.filter(Boolean)) if (!forms.has(keyOf(form))) forms.set(keyOf(form), begrip);
  }
  const beginnings = byBeginning([...forms.keys()]);
  return { find: (text, isWanted) => findIn(text, beginnings, forms, isWanted) };
}

function findIn(
  text: string,
  beginnings: Beginnings,
  forms: ReadonlyMap<string, EntryFrom<'begrippen'>>,
  isWanted: (begrip: EntryFrom<'begrippen'>) => boolean,
): Found | undefined {
  const words = [...text.matchAll(pieces)];
  let read = 0;
  for (const [number, { 0: first, index }] of words.entries()) {
    const form = index < read ? undefined : formAt(text, index, [first, words[number + 1]?.[0] ?? ''], beginnings);
    if (!form) continue;
    const found = text.slice(index, index + form.length);
    read = index + form.length;
    // An abbreviation is one only as it is written.
    const begrip = forms.get(found) ?? forms.get(found.toLowerCase());
    if (begrip && isWanted(begrip)) return { before: text.slice(0, index), words: found, after: text.slice(read), begrip };
  }
  return undefined;
}
