import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { markdownProcessor } from './src/markdown.ts';
import { siteUrl } from './src/output/site-url.ts';

// Known only to who publishes the site; without it there are no canonical addresses and no sitemap.
const site = siteUrl();

// The site may stand in a folder of its host; Astro itself knows only the root.
const inFolder = (item) => ({ ...item, url: new URL(`.${new URL(item.url).pathname}`, site).href });

// The page with the practice questions of search is for redacteuren.
const isForVisitors = (page) => !page.endsWith('/zoekproef/');

export default defineConfig({
  ...(site && { site }),
  trailingSlash: 'always',
  integrations: [mdx({ optimize: true }), ...(site ? [sitemap({ serialize: inFolder, filter: isForVisitors })] : [])],
  markdown: { processor: markdownProcessor, syntaxHighlight: false },
  // The default ('jsx') drops the space between two inline elements on two lines.
  compressHTML: true,
  // A strict Content-Security-Policy allows no inline script or style.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
