import { isId, leesBundel, type Bundel, type Stuk } from './bundel.ts';

/** What a telephone still reads from a screen: a longer address is sent as a link. */
export const langsteQr = 900;

const isNotitie = (value: string): boolean => value.startsWith('!');

/** What stands after the # in the address of a bundel: its words, the ids of its pages, and its notes with a ! before them. */
export function fragmentVan({ titel, bij, datum, stukken }: Bundel): string {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries({ titel, bij, datum })) if (value) fields.set(name, value);
  for (const stuk of stukken) fields.append('stuk', stuk.soort === 'pagina' ? stuk.id : `!${stuk.tekst}`);
  // Addresses are read by people too: a stroke between kind and name may stay.
  return fields.toString().replaceAll('%2F', '/');
}

/** Reads what stands after the #; undefined when it is no bundel. Titles come from the pages themselves. */
export function leesFragment(fragment: string): { bundel: Bundel; vreemd: number } | undefined {
  const fields = new URLSearchParams(fragment.replace(/^#/, '').slice(0, 60_000));
  const found = fields.getAll('stuk');
  if (found.length === 0) return undefined;
  const stukken = found.flatMap((value): Stuk[] => {
    if (isNotitie(value)) return [{ soort: 'notitie', tekst: value.slice(1) }];
    return isId(value) ? [{ soort: 'pagina', id: value, titel: '' }] : [];
  });
  const bundel = leesBundel({ titel: fields.get('titel'), bij: fields.get('bij'), datum: fields.get('datum'), stukken });
  return bundel && { bundel, vreemd: found.length - bundel.stukken.length };
}
