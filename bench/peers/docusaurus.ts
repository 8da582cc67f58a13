import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pageOf } from '../article-text.ts';
import type { Peer } from '../peer.ts';

const config = `module.exports = {
  title: 'Corpus', url: 'https://example.org', baseUrl: '/', onBrokenLinks: 'ignore', i18n: { defaultLocale: 'nl', locales: ['nl'] },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: false }, blog: false }]],
  themes: [['@easyops-cn/docusaurus-search-local', { language: 'nl', indexBlog: false, docsRouteBasePath: '/' }]],
};
`;

/** Docusaurus with the search of its community that needs no host. */
export const docusaurus: Peer = {
  name: 'docusaurus',
  packages: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@easyops-cn/docusaurus-search-local': '0.55.3',
    '@mdx-js/react': '3.1.1',
    react: '19.3.1',
    'react-dom': '19.3.1',
  },
  write: (folder, corpus) => {
    mkdirSync(path.join(folder, 'docs'), { recursive: true });
    writeFileSync(path.join(folder, 'docusaurus.config.js'), config);
    writeFileSync(path.join(folder, 'docs', 'index.md'), '---\ntitle: Corpus\nslug: /\n---\n\nHet begin.\n');
    for (const article of corpus)
      writeFileSync(
        path.join(folder, 'docs', `${article.slug}.md`),
        pageOf(article, corpus, (slug) => `/${slug}`),
      );
  },
  fileOf: ({ slug }) => `docs/${slug}.md`,
  commands: [['docusaurus', 'build']],
  site: 'build',
  kept: ['build', '.docusaurus', 'node_modules/.cache'],
  addressOf: ({ slug }) => `${slug}/`,
  asking: { page: '', field: '.navbar__search-input', answer: '[class*=suggestion]' },
};
