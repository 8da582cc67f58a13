import type { Site } from '../schema/site.ts';
import { ownInks, type Shade } from './own-inks.ts';
import { colourOf } from './tokens.ts';

type Coloured = Pick<Shade, 'naam' | 'licht'>;

const brought = (naam: string): Coloured => ({ naam, licht: colourOf(naam) });

/** Three sheets that lie over each other, as paths on a grid of 32. */
const sheets = ['M4 2h24v14H4z', 'M2 12h18v16H2z', 'M12 12h18v18H12z'] as const;
/** Where two of them do: which, and the path. */
const overlaps = [
  [0, 1, 'M4 12h8v4H4z'],
  [0, 2, 'M20 12h8v4h-8z'],
  [1, 2, 'M12 16h8v12h-8z'],
] as const;
const heart = 'M12 12h8v4h-8z';

/** The sign of a site in a tab, drawn in its inks: as many sheets as it has, at most three. */
export function faviconOf(site: Site): string {
  const own = ownInks(site);
  const inks: Coloured[] = own?.inks.slice(0, 3) ?? ['zalm', 'lucht', 'zon'].map(brought);
  const mixes: Coloured[] = own?.mixes ?? ['lucht-zalm', 'zon-zalm', 'lucht-zon'].map(brought);
  const path = (colour: string, d: string): string => `<path fill="${colour}" d="${d}"/>`;
  const mixOf = (one: number, other: number): string | undefined => {
    const names = [inks[one]?.naam, inks[other]?.naam];
    return mixes.find(({ naam }) => names.every((name) => name !== undefined && naam.split('-').includes(name)))?.licht;
  };
  const parts = [
    ...inks.map(({ licht }, index) => path(licht, sheets[index] ?? '')),
    ...overlaps.flatMap(([one, other, d]) => {
      const colour = mixOf(one, other);
      return colour ? [path(colour, d)] : [];
    }),
    ...(inks.length > 2 ? [path(colourOf('hart'), heart)] : []),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${parts.join('')}</svg>`;
}
