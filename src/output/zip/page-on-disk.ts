import { onDisk } from '#language/search-page.ts';

const tag = /<[a-z][^>]*>/gi;
/** An address of a folder of the site: it ends in a slash, or is a step up, before a question or a place. */
const folder = /(\s(?:href|action)=")((?:\.\.?\/)+(?:[^":?#]*\/)?)(?=["?#])/g;
/** What a browser would fetch ahead, or look for on a host, and cannot on a disk. */
const ofHost = /<link rel="(?:preload|modulepreload|manifest|apple-touch-icon|canonical)"[^>]*>/g;
const modules = /<script type="module" src="[^"]*_astro\/([^"]+)"><\/script>/g;
/** The offer to keep pages: who has the folder has them. */
const offers = [/<li>\s*<a href="[^"]*onderweg\/">[^<]*<\/a>\s*<\/li>/g, /<button[^>]*data-doe="bewaar"[^>]*>[^<]*<\/button>/g];

/** What the search page says of itself on a disk. */
const searchNote = `<p data-schijf>${onDisk}</p>`;

/** The scripts of a page, in their order. */
export const scriptsOf = (html: string): string[] => [...html.matchAll(modules)].map(([, name = '']) => name);

/**
 * Makes a page of the site one that works from a folder on a disk: links name the page of a folder, and its scripts are one classic script.
 * @param page the path of its file in the site
 * @param bundle the path of that script in the site, or nothing where the page has none
 */
export function pageOnDisk(html: string, page: string, bundle: string | undefined): string {
  const up = '../'.repeat(page.split('/').length - 1) || './';
  const script = bundle === undefined ? '' : `<script defer src="${up}${bundle}"></script>`;
  return (
    offers
      .reduce((text, offer) => text.replace(offer, ''), html)
      .replace(ofHost, '')
      .replace(modules, '')
      .replace(tag, (element) => element.replace(folder, (_, before: string, path: string) => `${before}${path}index.html`))
      // A page that was called otherwise leads on.
      .replace(/(content="0; url=[^"]*\/)(?=")/, '$1index.html')
      .replace('<section id="eerder-gevraagd"', (section) => searchNote + section)
      .replace('</head>', () => `${script}</head>`)
  );
}
