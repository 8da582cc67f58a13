import type {
  ArticleLeaf,
  BookLeaf,
  ChapterLeaf,
  CreativeWorkLeaf,
  ManuscriptLeaf,
  MovieLeaf,
  NewsArticleLeaf,
  Organization,
  Person,
  ReportLeaf,
  ScholarlyArticleLeaf,
  ThesisLeaf,
  WebPageLeaf,
} from 'schema-dts';
import type { Csl } from '../schema/csl.ts';

type Name = NonNullable<Csl['author']>[number];

/** A publication in the words of schema.org. */
export type PublicationData =
  | ArticleLeaf
  | BookLeaf
  | ChapterLeaf
  | CreativeWorkLeaf
  | ManuscriptLeaf
  | MovieLeaf
  | NewsArticleLeaf
  | ReportLeaf
  | ScholarlyArticleLeaf
  | ThesisLeaf
  | WebPageLeaf;

/** What schema.org calls each kind of publication of CSL; a talk or a letter is a work like any other there. */
const types = {
  book: 'Book',
  report: 'Report',
  chapter: 'Chapter',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  webpage: 'WebPage',
  motion_picture: 'Movie',
  thesis: 'Thesis',
  manuscript: 'Manuscript',
  document: 'CreativeWork',
  speech: 'CreativeWork',
} as const satisfies Record<Csl['type'], string>;

/** The type of a publication in schema.org. */
export const typeOf = ({ type }: Csl) => types[type];

const organization = (name: string): Organization => ({ '@type': 'Organization', name });

const personOf = (name: Exclude<Name, { literal: string }>): Person => {
  const { given, 'non-dropping-particle': particle, family } = name;
  const familyName = [particle, family].filter(Boolean).join(' ');
  return {
    '@type': 'Person',
    name: [given, familyName].filter(Boolean).join(' '),
    ...(given && { givenName: given }),
    familyName,
  };
};

const makerOf = (name: Name): Person | Organization => ('literal' in name ? organization(name.literal) : personOf(name));

/** Who made a publication, who published it, when, and where it can be had, for machines. */
export function publicationData(csl: Csl, id: string): PublicationData {
  const { title, author, editor, issued, publisher, URL: url, DOI } = csl;
  const said: Omit<CreativeWorkLeaf, '@type'> = {
    '@id': id,
    name: title,
    ...(author && { author: author.map(makerOf) }),
    // An editor is a person there, and no organisation.
    ...(editor && { editor: editor.flatMap((name) => ('literal' in name ? [] : [personOf(name)])) }),
    ...(publisher && { publisher: organization(publisher) }),
    ...(issued && { datePublished: issued }),
    ...(url && { url }),
    ...(DOI && { sameAs: `https://doi.org/${DOI}` }),
  };
  return { '@type': typeOf(csl), ...said };
}
