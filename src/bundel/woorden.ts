import { locale } from '#language/language.ts';
import * as words from '#language/bundel-name.ts';
import type { Bundel } from './bundel.ts';
import type { BestandFout } from './bestand.ts';

/** What is said of a file that cannot be used. */
export const foutzin: Readonly<Record<BestandFout, string>> = {
  geen: words.noBundelFile,
  beschadigd: words.damagedFile,
  nieuwer: words.newerFile,
  groot: words.largeFile,
};

/** A day in words; empty without one. */
export function dagVan({ datum }: Bundel): string {
  const day = new Date(`${datum}T12:00:00`);
  return datum && !Number.isNaN(day.getTime()) ? day.toLocaleDateString(locale, { dateStyle: 'long' }) : '';
}

/** How a bundel is called, also before it has a name. */
export const naamVan = ({ titel }: Bundel): string => titel || words.myBundel;
