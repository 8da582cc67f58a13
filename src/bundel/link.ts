import { isId, leesBundel, type Bundel, type Stuk } from './bundel.ts';

/** What a telephone still reads from a screen: a longer address is sent as a link. */
export const langsteQr = 900;

/** One thing as it stands in an address: the id of a page, a note after a `!`, an outcome after a `*` with its id and title on lines. */
function waarde(stuk: Stuk): string {
  if (stuk.soort === 'pagina') return stuk.id;
  return stuk.soort === 'notitie' ? `!${stuk.tekst}` : ['*' + stuk.id, stuk.titel, stuk.tekst].join('\n');
}

function stukUit(value: string): Stuk[] {
  if (value.startsWith('!')) return [{ soort: 'notitie', tekst: value.slice(1) }];
  if (!value.startsWith('*')) return isId(value) ? [{ soort: 'pagina', id: value, titel: '' }] : [];
  const [id, titel = '', ...lines] = value.slice(1).split('\n');
  return isId(id) ? [{ soort: 'uitkomst', id, titel, tekst: lines.join('\n') }] : [];
}

/** What stands after the # in the address of a bundel: its words and the things in it. */
export function fragmentVan({ titel, bij, datum, stukken }: Bundel): string {
  const fields = new URLSearchParams();
  for (const [name, value] of Object.entries({ titel, bij, datum })) if (value) fields.set(name, value);
  for (const stuk of stukken) fields.append('stuk', waarde(stuk));
  // Addresses are read by people too: a stroke between kind and name may stay.
  return fields.toString().replaceAll('%2F', '/');
}

/** Reads what stands after the #; undefined when it is no bundel. Titles come from the pages themselves. */
export function leesFragment(fragment: string): { bundel: Bundel; vreemd: number } | undefined {
  const fields = new URLSearchParams(fragment.replace(/^#/, '').slice(0, 60_000));
  const found = fields.getAll('stuk');
  if (found.length === 0) return undefined;
  const stukken = found.flatMap(stukUit);
  const bundel = leesBundel({ titel: fields.get('titel'), bij: fields.get('bij'), datum: fields.get('datum'), stukken });
  return bundel && { bundel, vreemd: found.length - bundel.stukken.length };
}
