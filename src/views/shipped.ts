import { z } from 'zod';
import { tag } from '#language/language.ts';
import { ownPackages, purposes } from '#language/shipped.ts';

// What comes from others and reaches the browser of a reader. What a licence is, its package says.
// Vite reads these names as they stand.
const manifests = import.meta.glob(
  [
    '/node_modules/pagefind/package.json',
    '/node_modules/uqr/package.json',
    '/node_modules/workbox-*/package.json',
    '/node_modules/@cspell/dict-{nl-nl,en-gb-mit}/package.json',
    '/node_modules/stemmer/package.json',
    '/node_modules/@fontsource-variable/*/package.json',
  ],
  { eager: true, import: 'default' },
);
const texts = import.meta.glob<string>(
  [
    '/node_modules/pagefind/LICENSE/LICENSE',
    '/node_modules/uqr/LICENSE*',
    '/node_modules/workbox-*/LICENSE*',
    '/node_modules/@cspell/dict-{nl-nl,en-gb-mit}/LICENSE',
    '/node_modules/stemmer/license',
    '/node_modules/@cspell/dict-nl-nl/src/hunspell/license',
    '/node_modules/@fontsource-variable/*/LICENSE*',
  ],
  { eager: true, import: 'default', query: '?raw' },
);

/** What serves a language only comes with a site in that language. */
const isOther = (name: string): boolean => /^(?:@cspell\/|stemmer$)/.test(name) && !ownPackages.includes(name);

const manifest = z.looseObject({ name: z.string(), version: z.string(), license: z.string() });

/** Something of others that this site brings to the browser of a reader. */
export interface Shipped {
  naam: string;
  versie: string;
  licentie: string;
  waarvoor: string;
  /** The words of the licence, as its makers wrote them. */
  tekst: string;
}

/** Everything of others that this site brings along, by name. Throws when a package has no purpose, or no words of its licence. */
export function shipped(): Shipped[] {
  return Object.entries(manifests)
    .map(([file, found]) => ({ file, ...manifest.parse(found) }))
    .filter(({ name }) => !isOther(name))
    .map(({ file, name, version, license }) => {
      const folder = file.replace('package.json', '');
      const tekst = Object.entries(texts)
        .filter(([other]) => other.startsWith(folder))
        .map(([, words]) => words)
        .join('\n\n');
      const waarvoor = purposes[name];
      if (!tekst || !waarvoor)
        throw new Error(`${name} is brought along without its licence or what it is for: see src/views/shipped.ts`);
      return { naam: name, versie: version, licentie: license, waarvoor, tekst };
    })
    .sort((a, b) => a.naam.localeCompare(b.naam, tag));
}
