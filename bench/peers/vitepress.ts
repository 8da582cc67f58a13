import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pageOf } from '../article-text.ts';
import type { Peer } from '../peer.ts';

const config = `export default { title: 'Corpus', lang: 'nl', cleanUrls: false, themeConfig: { search: { provider: 'local' } } };
`;

/** VitePress with its local search. */
export const vitepress: Peer = {
  name: 'vitepress',
  packages: { vitepress: '1.6.4', vue: '3.5.45' },
  write: (folder, corpus) => {
    mkdirSync(path.join(folder, '.vitepress'), { recursive: true });
    writeFileSync(path.join(folder, '.vitepress', 'config.mjs'), config);
    writeFileSync(path.join(folder, 'index.md'), '---\ntitle: Corpus\n---\n\nHet begin.\n');
    for (const article of corpus)
      writeFileSync(
        path.join(folder, `${article.slug}.md`),
        pageOf(article, corpus, (slug) => `/${slug}.html`),
      );
  },
  fileOf: ({ slug }) => `${slug}.md`,
  commands: [['vitepress', 'build']],
  site: '.vitepress/dist',
  kept: ['.vitepress/dist', '.vitepress/cache', '.vitepress/.temp'],
  addressOf: ({ slug }) => `${slug}.html`,
  asking: { page: '', opener: '.DocSearch-Button', field: '.search-input', answer: '.results .result' },
};
