import type { Csl } from '../schema/csl.ts';
import { personInOrder, type Name, type Publication } from './publication.ts';

/** What RIS calls each kind of publication. */
const kinds: Readonly<Record<Csl['type'], string>> = {
  book: 'BOOK',
  report: 'RPRT',
  chapter: 'CHAP',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  webpage: 'ELEC',
  motion_picture: 'MPCT',
  thesis: 'THES',
  manuscript: 'MANSCPT',
  document: 'GEN',
  speech: 'SLIDE',
};

/**
 * A name that ends on a comma stays whole: readers cut others at the last space, as if each were a person with a first name. RIS cannot
 * write an organisation with a comma in its name so that it comes back.
 */
function nameOf(name: Name): string {
  const text = 'literal' in name ? name.literal : personInOrder(name);
  return text.includes(', ') ? text : `${text},`;
}

/** A date with a slash after each part, also where it is not known: `2018/05//`. */
function dateOf(issued: string | undefined): string | undefined {
  if (!issued) return undefined;
  const [year = '', month = '', day = ''] = issued.split('-');
  return `${year}/${month}/${day}/`;
}

/** The lines of a publication. A value is one line, however long: few readers put broken lines together again. */
function linesOf({ id, csl }: Publication): string[] {
  const [first, last] = (csl.page ?? '').split(/[-–]+/);
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', kinds[csl.type]],
    ['ID', id],
    ...(csl.author ?? []).map((name): [string, string] => ['AU', nameOf(name)]),
    ...(csl.editor ?? []).map((name): [string, string] => ['ED', nameOf(name)]),
    ['TI', csl.title],
    ['T2', csl['container-title']],
    ['PY', csl.issued?.slice(0, 4)],
    ['DA', dateOf(csl.issued)],
    ['PB', csl.publisher],
    ['CY', csl['publisher-place']],
    ['ET', csl.edition],
    ['VL', csl.volume],
    ['IS', csl.issue],
    ['SP', first],
    ['EP', last],
    ['SN', csl.ISBN],
    ['DO', csl.DOI],
    ['UR', csl.URL],
    ['N1', csl.note],
  ];
  return [...lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : [])), 'ER  - '];
}

/** Publications as RIS. */
export const risOf = (publications: readonly Publication[]): string =>
  publications.map((publication) => `${linesOf(publication).join('\n')}\n`).join('\n');
