import { visit } from 'unist-util-visit';
import { tag } from '#language/language.ts';
import { certainty, noPassage } from '#language/reading.ts';
import { plainText } from '../text/headings.ts';
import { lineOf } from '../text/tree.ts';
import type { Entry } from './entry.ts';
import type { Graph } from './graph.ts';

/** A sentence whose certainty the large line above the text may have lost. */
export interface Remark {
  file: string;
  line: number;
  /** The word that says how sure something is, or the field that is missing. */
  word: string;
  sentence: string;
}

const sentences = new Intl.Segmenter(tag, { granularity: 'sentence' });

/** The sentences of a text with their lines: those of its paragraphs and list items. */
function sentencesOf(entry: Entry): { sentence: string; line: number }[] {
  const found: { sentence: string; line: number }[] = [];
  if (!entry.text?.tree) return found;
  visit(entry.text.tree, 'paragraph', (node) => {
    const text = plainText(node, (id) => id).replaceAll('\n', ' ');
    for (const { segment } of sentences.segment(text)) found.push({ sentence: segment.trim(), line: lineOf(node) });
  });
  return found;
}

/** The words of certainty in the text of one entry that neither `kort` nor `antwoord` has, each with the first sentence it stands in. */
export function remarksOn(entry: Entry): Remark[] {
  const large = `${entry.data.kort} ${entry.data.antwoord ?? ''}`;
  const text = sentencesOf(entry);
  return certainty.flatMap(([word, pattern]): Remark[] => {
    const first = pattern.test(large) ? undefined : text.find(({ sentence }) => pattern.test(sentence));
    return first ? [{ file: entry.file, line: first.line, word, sentence: first.sentence }] : [];
  });
}

/** What has sources and does not say which passage carries what stands large above its text: who compares must seek it. */
const withoutPassage = ({ file, data }: Entry): Remark[] =>
  (data.bronnen ?? []).length > 0 && !data.steunt ? [{ file, line: 1, word: 'steunt', sentence: noPassage(data.titel) }] : [];

/** A list for who reads the site over beside its sources: it points, and judges nothing. */
export const readingList = (graph: Graph): Remark[] =>
  graph.entries
    .filter(({ collection }) => graph.kinds.get(collection).plaats === 'pagina')
    .flatMap((entry) => [...withoutPassage(entry), ...remarksOn(entry)]);
