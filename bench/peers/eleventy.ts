import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pageOf } from '../article-text.ts';
import type { Peer } from '../peer.ts';

const layout = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{{ title }}</title>
<meta name="viewport" content="width=device-width"><meta name="description" content="{{ description }}">
<link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script></head>
<body><div id="search"></div><main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</main>
<script>addEventListener('DOMContentLoaded', () => new PagefindUI({ element: '#search' }));</script></body></html>
`;

/** Eleventy with Pagefind and its interface on each page. */
export const eleventy: Peer = {
  name: 'eleventy',
  packages: { '@11ty/eleventy': '3.1.8', pagefind: '1.6.0' },
  write: (folder, corpus) => {
    mkdirSync(path.join(folder, 'in', '_includes'), { recursive: true });
    writeFileSync(path.join(folder, 'in', '_includes', 'page.njk'), layout);
    writeFileSync(path.join(folder, 'in', 'in.json'), '{ "layout": "page.njk" }');
    writeFileSync(path.join(folder, 'in', 'index.md'), '---\ntitle: Corpus\n---\n\nHet begin.\n');
    for (const article of corpus)
      writeFileSync(
        path.join(folder, 'in', `${article.slug}.md`),
        pageOf(article, corpus, (slug) => `/${slug}/`),
      );
  },
  fileOf: ({ slug }) => `in/${slug}.md`,
  commands: [
    ['eleventy', '--input=in', '--output=dist', '--quiet'],
    ['pagefind', '--site', 'dist', '--quiet'],
  ],
  site: 'dist',
  kept: ['dist'],
  addressOf: ({ slug }) => `${slug}/`,
  asking: { page: '', field: '.pagefind-ui__search-input', answer: '.pagefind-ui__result' },
};
