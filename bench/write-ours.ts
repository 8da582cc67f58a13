import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Article } from './corpus.ts';

/** The small handreiking whose parts the corpus needs around it: a site, a source, perspectieven. */
const base = path.resolve(import.meta.dirname, '..', 'tests', 'fixtures', 'klein', 'content');

/** The text of an article with its links in a format's own form. */
export const bodyOf = (article: Article, linkTo: (number: number) => string): string =>
  article.sections
    .map(({ heading, paragraphs }) => `## ${heading}\n\n${paragraphs.join('\n\n')}`)
    .join('\n\n')
    .replace(/\{(\d+)\}/g, (_, number: string) => linkTo(Number(number)));

/** Writes a corpus as the content of a handreiking: each article a begrip, with its ways of asking. */
export function writeOurs(folder: string, corpus: readonly Article[]): void {
  cpSync(base, folder, { recursive: true });
  mkdirSync(path.join(folder, 'begrippen'), { recursive: true });
  for (const article of corpus) {
    const at = path.join(folder, 'begrippen', article.slug);
    const fields = `titel: ${article.title}\nkort: ${article.gist}\nbronnen:\n  - bron: tuinboek\n    vindplaats: hoofdstuk 1\nbeoordeeld: 2026-01-01`;
    const body = bodyOf(article, (number) => `[[begrippen/${corpus[number]?.slug ?? ''}]]`);
    writeFileSync(`${at}.mdx`, `---\n${fields}\n---\n\n${body}\n`);
    writeFileSync(`${at}.vragen.txt`, `${article.asked.join('\n')}\n`);
  }
}
