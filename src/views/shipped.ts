import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { tag } from '#language/language.ts';
import { ownLetter, ownPackages, purposes } from '#language/shipped.ts';
import { packageFolder } from '../kept/package-file.ts';
import { ownLetters, packageOf } from '../letters/own-letters.ts';
import type { Site } from '../schema/site.ts';

// What comes from others and reaches the browser of a reader. What a licence is, its package says.

/** What serves a language only comes with a site in that language. */
const isOther = (name: string): boolean => /^(?:@cspell\/|stemmer$)/.test(name) && !ownPackages.includes(name);

const manifest = z.looseObject({ name: z.string(), version: z.string(), license: z.string() });

/** Where makers put the words of their licence. */
const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', path.join('LICENSE', 'LICENSE')];
/** A dictionary has words of others, under a licence of its own. */
const further = path.join('src', 'hunspell', 'license');

/** Something of others that this site brings to the browser of a reader. */
export interface Shipped {
  naam: string;
  versie: string;
  licentie: string;
  waarvoor: string;
  /** The words of the licence, as its makers wrote them. */
  tekst: string;
}

function licenceIn(folder: string): string {
  const isFile = (name: string): boolean => statSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile() === true;
  const found = [names.find(isFile), [further].find(isFile)].flatMap((name) => (name === undefined ? [] : [name]));
  return found.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n\n');
}

function read(name: string, waarvoor: string): Shipped {
  const folder = packageFolder(name, process.env['HANDREIKING_PROJECT']);
  const tekst = folder === undefined ? '' : licenceIn(folder);
  if (folder === undefined || !tekst) throw new Error(`${name} is brought along without its licence: see src/views/shipped.ts`);
  const { version, license } = manifest.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
  return { naam: name, versie: version, licentie: license, waarvoor, tekst };
}

/** Everything of others that a site brings along, by name. Throws when a package is not there, or has no words of its licence. */
export function shipped(site: Pick<Site, 'letters'>): Shipped[] {
  const own = ownLetters(site).map(({ naam }): [string, string] => [packageOf(naam), ownLetter]);
  const all = new Map([...own, ...Object.entries(purposes).filter(([name]) => !isOther(name))]);
  return [...all].map(([name, waarvoor]) => read(name, waarvoor)).sort((a, b) => a.naam.localeCompare(b.naam, tag));
}
