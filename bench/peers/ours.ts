import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { textOf } from '../article-text.ts';
import type { Article } from '../corpus.ts';
import type { Peer } from '../peer.ts';

const root = path.resolve(import.meta.dirname, '..', '..');

/** The small handreiking whose parts the corpus needs around it: a site, a source, perspectieven. */
const base = path.join(root, 'tests', 'fixtures', 'klein', 'content');

/** Writes a corpus as the content of a handreiking: each article a begrip, with its ways of asking. */
function write(folder: string, corpus: readonly Article[]): void {
  const content = path.join(folder, 'content');
  cpSync(base, content, { recursive: true });
  mkdirSync(path.join(content, 'begrippen'), { recursive: true });
  for (const article of corpus) {
    const at = path.join(content, 'begrippen', article.slug);
    const source = 'bronnen:\n  - bron: tuinboek\n    vindplaats: hoofdstuk 1\nbeoordeeld: 2026-01-01';
    const text = textOf(article, (number) => `[[begrippen/${corpus[number]?.slug ?? ''}]]`);
    writeFileSync(`${at}.mdx`, `---\ntitel: ${article.title}\nkort: ${article.gist}\n${source}\n---\n\n${text}\n`);
    writeFileSync(`${at}.vragen.txt`, `${article.asked.join('\n')}\n`);
  }
}

/** Handreiking itself, without paper, which no peer makes. */
export const ours = (folder: string): Peer => ({
  name: 'handreiking',
  packages: {},
  write,
  fileOf: ({ slug }) => `content/begrippen/${slug}.mdx`,
  from: root,
  commands: [['node', path.join(root, 'scripts', 'build.ts'), '--zonder-papier']],
  environment: {
    HANDREIKING_CONTENT: path.join(folder, 'content'),
    HANDREIKING_OUT: path.join(folder, 'dist'),
    HANDREIKING_STORE: path.join(folder, 'kept'),
  },
  site: 'dist',
  kept: ['kept', 'dist'],
  addressOf: ({ slug }) => `begrippen/${slug}/`,
  asking: { page: 'zoeken/', field: 'main [data-zoekveld]', answer: '#resultaten li' },
});
