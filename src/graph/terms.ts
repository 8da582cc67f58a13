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

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A form as it may stand in a sentence: with a capital at the beginning, an abbreviation only as it is. */
const keyOf = (form: string): string => (/^\p{Lu}{2,}/u.test(form) ? form : form.toLowerCase());

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
  if (forms.size === 0) return { find: () => undefined };
  const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return {
    find: (text, isWanted) => {
      for (const match of text.matchAll(pattern)) {
        const [words] = match;
        const begrip = forms.get(words) ?? forms.get(words.toLowerCase());
        if (!begrip || !isWanted(begrip)) continue;
        return { before: text.slice(0, match.index), words, after: text.slice(match.index + words.length), begrip };
      }
      return undefined;
    },
  };
}
