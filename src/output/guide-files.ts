import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { splitAddress, writeAnswerLine } from '../search/answer-line.ts';
import { writeColumns } from '../search/columns.ts';
import { fileName, stampLength } from '../search/file-name.ts';
import { pagesOf, spreadOf, type Choice, type Guide, type Kind } from '../search/guide.ts';
import { contentWordsOf } from '../search/query.ts';
import { writeQuestionFile } from '../search/question-file.ts';
import { keyOf } from '../search/key.ts';
import type { Dictionary } from './dictionary.ts';
import { indexColumns, toParts } from './index-columns.ts';
import { nearRecords } from './near-records.ts';
import { questionWeights, tellingFor } from './question-index.ts';
import type { SearchSite } from './search-entries.ts';
import type { SearchRecord } from './search-records.ts';
import { otherNames, pagesPerStem, siteWords } from './site-words.ts';
import { wellSpelled } from './spelling-files.ts';

/** A file of the search data. */
export interface SearchFile {
  name: string;
  content: string | Uint8Array;
}

/** So few that the first answers bring little that is not shown, and so many that they often stand together. */
const answersPerFile = 64;
const squeeze = (text: Uint8Array): Uint8Array => deflateRawSync(text, { level: 9 });

/** What the guide says of each record: its kind, the folder of that kind, and how many words its title has. */
const describe = (
  records: readonly SearchRecord[],
  kinds: readonly Kind[],
): Pick<Guide, 'kindOf' | 'folders' | 'titleLengths'> => ({
  kindOf: records.map(({ collection }) => kinds.findIndex((kind) => kind.collection === collection)),
  folders: kinds.map((kind) => splitAddress(records.find(({ collection }) => collection === kind.collection)?.url ?? '')[0]),
  titleLengths: records.map(({ title }) => new Set(contentWordsOf(title).map(keyOf)).size),
});

/**
 * The files of the question index: the words of the site with how common they are, which records each speaks for, and what the page
 * shows of a record.
 * @param dictionary the words of the language
 * @returns the files, and the stamp that all of them have in their name
 */
export function guideFiles(
  records: readonly SearchRecord[],
  { kinds, perspectieven }: Pick<SearchSite, 'kinds' | 'perspectieven'>,
  dictionary: Dictionary,
): { files: SearchFile[]; stamp: string } {
  const words = siteWords(records, dictionary);
  const spread = new Map([...pagesPerStem(records)].map(([key, pages]) => [key, spreadOf(pages)]));
  const telling = tellingFor(records.length, (key) => pagesOf(spread.get(key) ?? 0));
  const { weights, leastKept } = questionWeights(records, telling);
  const keys = words.map(({ key }) => key);
  const { columns, ...rounded } = indexColumns(records, keys, weights, telling);
  const parts = toParts(columns, rounded.odds);
  const isWhole = parts.files.length === 0;
  const answers = toAnswerFiles(records, perspectieven);
  const list = words.map(({ word }) => word);
  const spelled = wellSpelled(list, dictionary);
  const guide: Guide = {
    words: list,
    spread: keys.map((key) => spread.get(key) ?? 0),
    otherNames: otherNames(records),
    kinds: [...kinds],
    perspectieven: [...perspectieven],
    ...describe(records, kinds),
    partStarts: parts.starts,
    isWhole,
    ...rounded,
    leastKept,
    near: isWhole ? nearRecords(records) : [],
    answersPerFile,
    spelling: [...spelled.keys()],
  };
  const first = writeQuestionFile(guide, isWhole ? writeColumns(columns, guide.odds) : new Uint8Array(), squeeze);
  return stamped([
    ['vragen', 0, first],
    ...parts.files.map((content, number): Unnamed => ['woorden', number, content]),
    ...answers.map((content, number): Unnamed => ['antwoorden', number, content]),
    ['teksten', 0, records.map(({ fragment }) => fragment).join('')],
    ...[...spelled].map(([start, rest]): Unnamed => ['spelling', start, rest.join(' ')]),
  ]);
}

type Unnamed = [kind: Parameters<typeof fileName>[0], part: number | string, content: string | Uint8Array];

/** Files with the sign of all of them in their names. */
function stamped(files: readonly Unnamed[]): { files: SearchFile[]; stamp: string } {
  const hash = createHash('sha256');
  for (const [, , content] of files) hash.update(content);
  const stamp = hash.digest('hex').slice(0, stampLength);
  return { files: files.map(([kind, part, content]) => ({ name: fileName(kind, part, stamp), content })), stamp };
}

function toAnswerFiles(records: readonly SearchRecord[], choices: readonly Choice[]): string[] {
  const lines = records.map((record) => {
    const perspectieven = record.perspectieven.map((name) => choices.findIndex(({ waarde }) => waarde === name));
    return writeAnswerLine({ ...record, perspectieven: perspectieven.filter((index) => index >= 0) });
  });
  const count = Math.ceil(lines.length / answersPerFile);
  return Array.from({ length: count }, (_, file) => lines.slice(file * answersPerFile, (file + 1) * answersPerFile).join('\n'));
}
