import { locale } from '#language/language.ts';
import type { Bundel } from './bundel.ts';
import type { BestandFout } from './bestand.ts';

/** What is said of a file that cannot be used. */
export const foutzin: Readonly<Record<BestandFout, string>> = {
  geen: 'Dit is geen bestand van een bundel. Kies een bestand dat je hier bewaarde.',
  beschadigd: 'Dit bestand is beschadigd: er is geen bundel meer in te lezen. Vraag om een nieuw bestand of om de link.',
  nieuwer: 'Dit bestand komt van een nieuwere versie van deze site. Ververs de pagina en probeer het opnieuw.',
  groot: 'Dit bestand is te groot voor een bundel.',
};

/** A day in words; empty without one. */
export function dagVan({ datum }: Bundel): string {
  const day = new Date(`${datum}T12:00:00`);
  return datum && !Number.isNaN(day.getTime()) ? day.toLocaleDateString(locale, { dateStyle: 'long' }) : '';
}

export const aantal = (count: number, een: string, meer: string): string => `${count} ${count === 1 ? een : meer}`;

/** How a bundel is called, also before it has a name. */
export const naamVan = ({ titel }: Bundel): string => titel || 'Mijn bundel';

/** Why a page of a bundel is not shown: it is gone, or could not be reached just now. */
export const nietTeLezen = (isWeg: boolean): string =>
  isWeg ? 'staat niet meer op deze site' : 'kon niet worden opgehaald; ververs de pagina';
