import * as texts from '#language/report.ts';
import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { sentencesOf } from '../graph/readability.ts';
import type { Part } from './findings.ts';

const longSentence = 28;
const thin = 60;
const veryLong = 900;

const wordsIn = ({ text }: Entry): number =>
  text?.tree ? sentencesOf(text.tree).reduce((sum, { words }) => sum + words.length, 0) : 0;

const pagesOf = (graph: Graph): Entry[] =>
  graph.entries.filter(({ collection, text }) => graph.kinds.get(collection).plaats === 'pagina' && text?.tree);

/** A day one year before another. */
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** Entries that nobody has read over for a year, the longest ago first. */
export const unread = (graph: Graph, today: string): Part => ({
  title: texts.unread,
  explanation: texts.unreadHow,
  none: texts.allRead,
  findings: graph.entries
    .filter(({ data: { beoordeeld } }) => beoordeeld !== undefined && beoordeeld < yearBefore(today))
    .sort((a, b) => (a.data.beoordeeld ?? '').localeCompare(b.data.beoordeeld ?? ''))
    .map(({ id, file, data }) => ({ about: id, file, note: texts.reviewedOn(data.beoordeeld ?? '') })),
});

/** Texts that are thin beside others of their kind, or very long. Of a kind that is short by nature half as many words will do. */
export function lengths(graph: Graph): Part {
  const measured = pagesOf(graph).map((entry) => ({ entry, words: wordsIn(entry) }));
  const middleOf = (naam: string): number => {
    const own = measured
      .filter(({ entry }) => entry.collection === naam)
      .map(({ words }) => words)
      .sort((a, b) => a - b);
    return own[Math.floor(own.length / 2)] ?? 0;
  };
  const isThin = ({ entry, words }: (typeof measured)[number]): boolean => words < Math.min(thin, middleOf(entry.collection) / 2);
  return {
    title: texts.lengths,
    explanation: texts.lengthsHow(thin, veryLong),
    none: texts.noneStandsOut,
    findings: measured
      .filter((one) => isThin(one) || one.words > veryLong)
      .sort((a, b) => a.words - b.words)
      .map(({ entry: { id, file }, words }) => ({ about: id, file, note: texts.countOfWords(words) })),
  };
}

/** Sentences that a reader has to read twice, the longest first. */
export const longSentences = (graph: Graph): Part => ({
  title: texts.longSentences,
  explanation: texts.longSentencesHow(longSentence),
  none: texts.noneTooLong(longSentence),
  findings: graph.entries
    .flatMap(({ id, file, text }) => (text?.tree ? sentencesOf(text.tree).map((one) => ({ ...one, id, file })) : []))
    .filter(({ words }) => words.length > longSentence)
    .sort((a, b) => b.words.length - a.words.length)
    .map(({ id, file, line, words, text }) => ({
      about: id,
      file: `${file}:${line}`,
      note: texts.longSentence(words.length, text),
    })),
});
