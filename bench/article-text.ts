import type { Article } from './corpus.ts';

/** The text of an article in Markdown, with its links in a format's own form. */
export const textOf = (article: Article, linkTo: (number: number) => string): string =>
  article.sections
    .map(({ heading, paragraphs }) => `## ${heading}\n\n${paragraphs.join('\n\n')}`)
    .join('\n\n')
    .replace(/\{(\d+)\}/g, (_, number: string) => linkTo(Number(number)));

/** The whole file of an article for a generator with `title` and `description`: frontmatter, text, links by address. */
export const pageOf = (article: Article, corpus: readonly Article[], addressOf: (slug: string) => string): string => {
  const link = (number: number): string => `[${corpus[number]?.title ?? ''}](${addressOf(corpus[number]?.slug ?? '')})`;
  return `---\ntitle: ${article.title}\ndescription: ${article.gist}\n---\n\n${textOf(article, link)}\n`;
};
