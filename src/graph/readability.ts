import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { tag } from '#language/language.ts';
import * as said from '#language/reading.ts';
import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import { plainText } from '../text/headings.ts';
import type { RawEntry } from './read-content.ts';

/** How a text reads. */
export interface Readability {
  sentences: number;
  words: number;
  /** Words of twelve letters or more. */
  longWords: number;
  /** The longest sentence, in words, and the line its paragraph starts on. */
  longest: { words: number; line: number };
}

const longWord = 12;
/** A text on average, and one sentence at most. The field writes sentences of 8 to 18 words; above this a reader has to go back. */
const limits = { average: 18, sentence: 40 };
/** Fewer sentences than this have no average worth the name. */
const fewest = 5;

const sentencesIn = new Intl.Segmenter(tag, { granularity: 'sentence' });
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

/** The name of a page inside a sentence counts as one word, however long it is. */
const oneWord = (): string => said.oneWord;

/** A sentence of running text, in its words, and the line on which its paragraph starts. */
export interface Sentence {
  text: string;
  words: string[];
  line: number;
}

/** The sentences of the running text of an entry: of its paragraphs and list items. */
export function sentencesOf(body: Root): Sentence[] {
  const found: Sentence[] = [];
  visit(body, 'paragraph', (node) => {
    for (const { segment } of sentencesIn.segment(plainText(node, oneWord).replaceAll('\n', ' '))) {
      const words = wordsIn(segment);
      if (words.length > 0) found.push({ text: segment.trim(), words, line: node.position?.start.line ?? 1 });
    }
  });
  return found;
}

/** Measures the running text of an entry. */
export function readabilityOf(body: Root): Readability {
  const found: Readability = { sentences: 0, words: 0, longWords: 0, longest: { words: 0, line: 1 } };
  for (const { words, line } of sentencesOf(body)) {
    found.sentences += 1;
    found.words += words.length;
    found.longWords += words.filter((word) => word.length >= longWord).length;
    if (words.length > found.longest.words) found.longest = { words: words.length, line };
  }
  return found;
}

/** The problems of a text that reads too heavily. */
export function checkReadability({ file }: Pick<RawEntry, 'file'>, { sentences, words, longest }: Readability): Problem[] {
  const average = sentences > 0 ? words / sentences : 0;
  const place = { file, line: longest.line, field: '' };
  return [
    ...(longest.words > limits.sentence ? [problems.longSentence(place, longest.words, limits.sentence)] : []),
    ...(sentences >= fewest && average > limits.average
      ? [problems.heavyText({ ...place, line: 1 }, average, limits.average)]
      : []),
  ];
}

/** One line about all texts together, for who builds the site. */
export function readabilitySummary(all: readonly Readability[]): string {
  const total = (key: 'sentences' | 'words' | 'longWords'): number => all.reduce((sum, one) => sum + one[key], 0);
  const average = total('words') / Math.max(1, total('sentences'));
  const long = (100 * total('longWords')) / Math.max(1, total('words'));
  return said.readability(total('words'), average, long, longWord);
}
