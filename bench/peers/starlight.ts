import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pageOf } from '../article-text.ts';
import type { Peer } from '../peer.ts';

const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Corpus', locales: { root: { label: 'Nederlands', lang: 'nl' } } })] });
`;
const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Starlight: Astro's own generator of documentation, with Pagefind. */
export const starlight: Peer = {
  name: 'starlight',
  packages: { '@astrojs/starlight': '0.42.4', astro: '7.3.5', sharp: '0.35.5' },
  write: (folder, corpus) => {
    const docs = path.join(folder, 'src', 'content', 'docs');
    mkdirSync(docs, { recursive: true });
    writeFileSync(path.join(folder, 'astro.config.mjs'), config);
    writeFileSync(path.join(folder, 'src', 'content.config.ts'), collections);
    writeFileSync(path.join(docs, 'index.md'), '---\ntitle: Corpus\n---\n\nHet begin.\n');
    for (const article of corpus)
      writeFileSync(
        path.join(docs, `${article.slug}.md`),
        pageOf(article, corpus, (slug) => `/${slug}/`),
      );
  },
  fileOf: ({ slug }) => `src/content/docs/${slug}.md`,
  commands: [['astro', 'build']],
  site: 'dist',
  kept: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
  addressOf: ({ slug }) => `${slug}/`,
  asking: { page: '', opener: 'button[data-open-modal]', field: '.pagefind-ui__search-input', answer: '.pagefind-ui__result' },
};
