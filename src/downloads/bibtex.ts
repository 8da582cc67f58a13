import type { Csl } from '../schema/csl.ts';
import { personInOrder, type Name, type Publication } from './publication.ts';

type Fields = [name: string, value: string | undefined][];

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text as LaTeX reads it back: its own signs are no commands. Letters stay as they are; BibTeX files are UTF-8. */
const escaped = (text: string): string => text.replace(/[\\~^&%$#_{}]/g, (sign) => signs[sign] ?? `\\${sign}`);

/** A title whose capitals stay: styles make the rest small. */
const titleOf = (title: string): string =>
  title
    .split(/(\s+)/)
    .map((word) => (/\p{Lu}/u.test(word) ? `{${escaped(word)}}` : escaped(word)))
    .join('');

/** A name that is no person, or that BibTeX would cut, stays whole within braces. */
function nameOf(name: Name): string {
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  const { given, ...whole } = name;
  const particle = name['non-dropping-particle'] ?? '';
  // BibTeX takes a particle by its small letter, in front of a name that has a comma.
  const isCut = /,|\band\b/.test(name.family) || /^\p{Lu}/u.test(particle) || (particle && !given);
  if (!isCut) return escaped(personInOrder(name));
  return [`{${escaped(personInOrder(whole))}}`, ...(given ? [escaped(given)] : [])].join(', ');
}

const namesOf = (names: readonly Name[] | undefined): string | undefined => names?.map(nameOf).join(' and ');

/** What BibTeX calls each kind of publication, and the field that its publisher stands in. */
const kinds: Readonly<Record<Csl['type'], [entry: string, publisher: string]>> = {
  book: ['book', 'publisher'],
  report: ['techreport', 'institution'],
  chapter: ['incollection', 'publisher'],
  'article-journal': ['article', 'publisher'],
  'article-magazine': ['article', 'publisher'],
  'article-newspaper': ['article', 'publisher'],
  webpage: ['misc', 'publisher'],
  motion_picture: ['misc', 'publisher'],
  thesis: ['phdthesis', 'school'],
  manuscript: ['unpublished', 'publisher'],
  document: ['misc', 'publisher'],
  speech: ['misc', 'publisher'],
};

function containerField(entry: string): string {
  if (entry === 'incollection') return 'booktitle';
  return entry === 'article' ? 'journal' : 'howpublished';
}

/** The fields of a publication; an address and a DOI are no running text, so their signs stay. */
function fieldsOf(csl: Csl): Fields {
  const [entry, publisher] = kinds[csl.type];
  const text = (value: string | undefined): string | undefined => value && escaped(value);
  const { issued = '', page } = csl;
  return [
    ['author', namesOf(csl.author)],
    ['editor', namesOf(csl.editor)],
    ['title', titleOf(csl.title)],
    [containerField(entry), text(csl['container-title'])],
    [publisher, text(csl.publisher)],
    ['address', text(csl['publisher-place'])],
    ['edition', text(csl.edition)],
    ['volume', text(csl.volume)],
    ['number', text(csl.issue)],
    ['pages', page && escaped(page).replace(/[-–]+/g, '--')],
    ['year', issued.slice(0, 4)],
    // Only newer readers know a month or a day in one field.
    ['date', issued.length > 4 ? issued : undefined],
    ['isbn', csl.ISBN],
    ['doi', csl.DOI],
    ['url', csl.URL],
    ['note', text(csl.note)],
  ];
}

/** Publications as BibTeX. */
export function bibtexOf(publications: readonly Publication[]): string {
  const entries = publications.map(({ id, csl }) => {
    const lines = fieldsOf(csl).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
    return [`@${kinds[csl.type][0]}{${id},`, ...lines, '}'].join('\n');
  });
  return `${entries.join('\n\n')}\n`;
}
