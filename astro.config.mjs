import { defineConfig } from 'astro/config';
import { readSettings } from './src/build/settings.ts';
import { vitePlugins } from './src/build/vite-plugins.ts';
import { languageOf } from './src/languages/chosen.ts';

// Known only to who publishes the site; without it there are no canonical addresses and no sitemap.
const { siteUrl, content } = readSettings(process.env, import.meta.dirname);

// Who starts Astro by itself has not been through scripts/language.ts.
const language = process.env['HANDREIKING_TAAL'] || languageOf(content);

const everyPage = {
  name: 'elke-pagina',
  test: /languages\/[a-z]+\/language\.ts$|islands\/(?:every-page|header-search|search-field|combobox|slash-to-search|open-folds|wake|fetch-ahead|read-before|kept)\.ts$/,
};

// A working instrument is three files: what all begin with, what its kind adds, and what lays sheets side by side. Each module on its
// own compresses a fifth worse. What a file imports comes along in it. What draws tables is shared by five kinds; the sixth draws planes.
const werkblad = {
  name: 'werkblad',
  test: /islands\/instruments\/(?:begin|fiches)\.ts$|instruments\/(?:vellen-leggen|schaal)\.ts$/,
};
// What other pages use too stays by itself, or they would bring along what reads sheets.
const adres = { name: 'page-address', test: /islands\/page-address\.ts$/ };
// All that reads what others hand over: a code, a link, a file.
const bestanden = { name: 'bestanden', test: /islands\/instruments\/(?:aangereikt|bestanden|leg-gelezen)\.ts$/ };
const naastElkaar = { name: 'naast-elkaar', test: /islands\/instruments\/(?:leg-ernaast|naast-elkaar)\.ts$/ };

// Every page names the script of its header: the name that Astro gives it is longer than the script.
const entryFileNames = (/** @type {{ name: string }} */ { name }) => `_astro/${name.split('.')[0]}.[hash].js`;

export default defineConfig({
  ...(siteUrl && { site: siteUrl }),
  trailingSlash: 'always',
  // The default ('jsx') drops the space between two inline elements on two lines.
  compressHTML: true,
  // A strict Content-Security-Policy allows no inline script or style.
  // One page at a time: what each was drawn from is noted (src/build/text-reads.ts).
  build: { inlineStylesheets: 'never', concurrency: 1 },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: vitePlugins(language),
    environments: {
      // What every page loads is one file; what islands share with it is in it.
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames, codeSplitting: { groups: [everyPage, adres, werkblad, naastElkaar, bestanden] } },
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
