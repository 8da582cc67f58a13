import { meesteRegels, type Invulblad } from './blad.ts';
import { tekstenVan, type Vel } from './vel.ts';

/** Where the texts of each field begin. */
export function beginVan({ vragen }: Invulblad, index: number): number {
  return vragen.slice(0, index).reduce((sum, veld) => sum + tekstenVan(veld), 0);
}

/** An own topic on a sheet: its name, what was written, and where it stands among the answers. */
export interface EigenVeld {
  naam: string;
  tekst: string;
  /** Its place among the closed answers, and that of its name among the open ones. */
  gesloten: number;
  open: number;
}

/** The own topics of a sheet, filled in or not. */
export function eigenVelden(blad: Invulblad, { open }: Vel): EigenVeld[] {
  const begin = beginVan(blad, blad.vragen.length);
  return Array.from({ length: blad.eigenVelden }, (_, index) => ({
    naam: open[begin + 2 * index]?.trim() ?? '',
    tekst: open[begin + 2 * index + 1]?.trim() ?? '',
    gesloten: blad.vragen.length + index,
    open: begin + 2 * index,
  }));
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
          .map((text) => text.trim() || '…')
          .join(' – ')
          .replace(/( – …)+$/, ''),
      )
      .join('\n');
  return '';
}
