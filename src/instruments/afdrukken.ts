import { zonderHaken, type Blad } from './blad.ts';
import { vormVan } from './vel.ts';
import { vingerafdruk } from './vingerafdruk.ts';

/** The meaning of each closed position, in short: position by position, so that one changed question spoils one answer. */
export function afdrukken(blad: Blad): string[] {
  const { gesloten } = vormVan(blad);
  const namen: string[] = 'vragen' in blad ? blad.vragen.map(({ id, vraag }) => `${id} ${zonderHaken(vraag)}`) : [];
  const per = blad.soort === 'balans' ? 3 : 1;
  const extra = blad.soort === 'keuzehulp' ? [blad.uitkomsten.map(({ naam }) => naam).join()] : [];
  const all = [...namen.flatMap((one) => Array.from({ length: per }, () => one)), ...extra];
  return gesloten.map((count, index) => vingerafdruk(`${all[index] ?? ''} ${count} ${keuzenVan(blad, index)}`));
}

/** The words that a closed position is answered with. */
function keuzenVan(blad: Blad, index: number): string {
  if (blad.soort === 'stellingen') return blad.antwoorden.join();
  if (blad.soort === 'keuzehulp') return blad.vragen[index]?.antwoorden.map(({ tekst }) => tekst).join() ?? '';
  if (blad.soort === 'balans') return [blad.plaatsen, blad.dringend, blad.vragen[Math.floor(index / 3)]?.polen ?? []].join();
  if (blad.soort === 'kwadrant') return [blad.stappen, blad.assen].join();
  return blad.soort === 'raster' ? blad.kolommen.map(({ naam }) => naam).join() : blad.stand.join();
}
