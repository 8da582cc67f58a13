import { meesteRegels, type Invulblad } from './blad.ts';
import { tekstenVan, type Vel } from './vel.ts';

/** Where the texts of each field begin. */
export function beginVan({ vragen }: Invulblad, index: number): number {
  return vragen.slice(0, index).reduce((sum, veld) => sum + tekstenVan(veld), 0);
}

/** The rows of a list that have anything in them. */
export function regelsVan(blad: Invulblad, index: number, { open }: Vel): string[][] {
  const veld = blad.vragen[index];
  if (!veld) return [];
  const [begin, width] = [beginVan(blad, index), veld.kolommen.length];
  const rows = Array.from({ length: meesteRegels }, (_, row) => open.slice(begin + row * width, begin + (row + 1) * width));
  return rows.filter((row) => row.some((text) => text.trim() !== ''));
}

/** What someone wrote in a field, as one text. */
export function tekstVan(blad: Invulblad, index: number, vel: Vel): string {
  const veld = blad.vragen[index];
  if (veld?.soort === 'tekst') return vel.open[beginVan(blad, index)]?.trim() ?? '';
  if (veld?.soort === 'lijst')
    return regelsVan(blad, index, vel)
      .map((row) =>
        row
          .map((text) => text.trim())
          .filter(Boolean)
          .join(', '),
      )
      .join('\n');
  return '';
}
