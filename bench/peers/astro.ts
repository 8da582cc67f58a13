import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pageOf } from '../article-text.ts';
import type { Peer } from '../peer.ts';

const layout = `---
const { title, description } = Astro.props.frontmatter;
---
<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width"><meta name="description" content={description}>
<link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script is:inline src="/pagefind/pagefind-ui.js"></script></head>
<body><div id="search"></div><main data-pagefind-body><h1>{title}</h1><slot /></main>
<script is:inline>addEventListener('DOMContentLoaded', () => new PagefindUI({ element: '#search' }));</script></body></html>
`;

/** Bare Astro with Pagefind and its interface on each page: what is there without a house around it. */
export const astro: Peer = {
  name: 'astro',
  packages: { astro: '7.3.5', pagefind: '1.6.0' },
  write: (folder, corpus) => {
    mkdirSync(path.join(folder, 'src', 'pages'), { recursive: true });
    mkdirSync(path.join(folder, 'src', 'layouts'), { recursive: true });
    writeFileSync(path.join(folder, 'src', 'layouts', 'Page.astro'), layout);
    const put = (name: string, text: string): void =>
      writeFileSync(
        path.join(folder, 'src', 'pages', `${name}.md`),
        text.replace('---\n', '---\nlayout: ../layouts/Page.astro\n'),
      );
    put('index', '---\ntitle: Corpus\n---\n\nHet begin.\n');
    for (const article of corpus)
      put(
        article.slug,
        pageOf(article, corpus, (slug) => `/${slug}/`),
      );
  },
  fileOf: ({ slug }) => `src/pages/${slug}.md`,
  commands: [
    ['astro', 'build'],
    ['pagefind', '--site', 'dist', '--quiet'],
  ],
  site: 'dist',
  kept: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
  addressOf: ({ slug }) => `${slug}/`,
  asking: { page: '', field: '.pagefind-ui__search-input', answer: '.pagefind-ui__result' },
};
