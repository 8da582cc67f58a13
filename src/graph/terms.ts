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

/** The forms by what they begin with, the longest first: a text is read once, however many terms there are. */
function byHead(forms: readonly string[]): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const form of forms.map((one) => one.toLowerCase()).sort((a, b) => b.length - a.length)) {
    const [head = ''] = form.match(pieces) ?? [];
    heads.set(head, [...(heads.get(head) ?? []), form]);
  }
  return heads;
}

/** The longest form that stands in a text at a place, as whole words. */
function formAt(text: string, at: number, head: string, heads: ReadonlyMap<string, string[]>): string | undefined {
  if (!wordSign.test(head[0] ?? '') && wordSign.test(text[at - 1] ?? '')) return undefined;
  return heads
    .get(head.toLowerCase())
    ?.find((form) => text.slice(at, at + form.length).toLowerCase() === form && !wordSign.test(text[at + form.length] ?? ''));
}

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
  const heads = byHead([...forms.keys()]);
  return { find: (text, isWanted) => findIn(text, heads, forms, isWanted) };
}

function findIn(
  text: string,
  heads: ReadonlyMap<string, string[]>,
  forms: ReadonlyMap<string, EntryFrom<'begrippen'>>,
  isWanted: (begrip: EntryFrom<'begrippen'>) => boolean,
): Found | undefined {
  let read = 0;
  for (const { 0: head, index } of text.matchAll(pieces)) {
    const form = index < read ? undefined : formAt(text, index, head, heads);
    if (!form) continue;
    const words = text.slice(index, index + form.length);
    read = index + form.length;
    // An abbreviation is one only as it is written.
    const begrip = forms.get(words) ?? forms.get(words.toLowerCase());
    if (begrip && isWanted(begrip)) return { before: text.slice(0, index), words, after: text.slice(read), begrip };
  }
  return undefined;
}
