import { leesBundel, type Bundel } from './bundel.ts';

/** What a file of ours says first, so that it can be told from any other. */
const merk = 'handreiking-bundel';
const vorm = 1;
const grootste = 1_000_000;

/** Why a file cannot be used. */
export type BestandFout = 'geen' | 'beschadigd' | 'nieuwer' | 'groot';

/** The text of a file with a bundel. */
export const bestandVan = (bundel: Bundel): string => JSON.stringify({ merk, vorm, ...bundel }, null, 1);

function ontleed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a file of a stranger. */
export function leesBestand(text: string): Bundel | BestandFout {
  if (text.length > grootste) return 'groot';
  const found = ontleed(text);
  const isOurs = typeof found === 'object' && found !== null && 'merk' in found && found.merk === merk;
  if (!isOurs) return text.includes(merk) ? 'beschadigd' : 'geen';
  if ('vorm' in found && typeof found.vorm === 'number' && found.vorm > vorm) return 'nieuwer';
  return leesBundel(found) ?? 'beschadigd';
}

/** A name for the file that says what is in it. */
export const bestandsnaam = ({ titel, datum }: Bundel, ending: string): string => {
  const slug = titel
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${['bundel', slug, datum].filter(Boolean).join('-')}.${ending}`;
};
