import { readGuide, spreadOf, writeRow, type Guide, type Words } from '../../src/search/guide.ts';

const empty: Guide = {
  words: '',
  spread: '',
  otherNames: [],
  kinds: [{ collection: 'begrippen', naam: 'Begrip', lift: 1, turn: 2 }],
  perspectieven: [],
  kindOf: '',
  folders: [],
  titleLengths: '',
  shardStarts: [],
  levels: [],
  spelling: [],
  answersPerFile: 32,
  stamp: '00000000',
};

/** The words of a site that has only these, each on so many pages. */
export function siteWords(pages: Readonly<Record<string, number>>, over: Partial<Guide> = {}): Words {
  const words = Object.keys(pages).sort();
  return readGuide({
    ...empty,
    words: words.join(' '),
    spread: writeRow(words.map((word) => spreadOf(pages[word] ?? 1))),
    ...over,
  });
}
