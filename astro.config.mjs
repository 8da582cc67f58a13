import { defineConfig } from 'astro/config';
import { readSettings } from './src/build/settings.ts';

// Known only to who publishes the site; without it there are no canonical addresses and no sitemap.
const { siteUrl } = readSettings(process.env, import.meta.dirname);

export default defineConfig({
  ...(siteUrl && { site: siteUrl }),
  trailingSlash: 'always',
  // The default ('jsx') drops the space between two inline elements on two lines.
  compressHTML: true,
  // A strict Content-Security-Policy allows no inline script or style.
  build: { inlineStylesheets: 'never' },
  // A preload counts addresses from the root of the host, and the site may stand in a folder.
  vite: { build: { assetsInlineLimit: 0, modulePreload: false } },
  devToolbar: { enabled: false },
});
