import { inkKey, planeDescribed } from '#language/instrument-rules-files.ts';
import { zonderHaken } from './blad.ts';
import type { Naast, Plattegrond, Punt, Rij } from './naast.ts';
import { groep, tekst, vak } from './pptx-vormen.ts';

/** How sheets look on a slide: their inks, and the signs of who they are of. */
export interface Tekening {
  inkt: { vel: string; dubbel: string };
  letters: readonly string[];
  /** Whether a cell counts instead of showing each. */
  isTellend: boolean;
}

const links = 2;
const beeldLinks = 19.5;
const beeldBreed = 12;
const boven = 4.4;
const hoog = 1.15;
const meesteRijen = 10;

const inktVan = ({ inkt }: Tekening, layers: number): string | undefined =>
  layers === 2 ? inkt.dubbel : layers === 1 ? inkt.vel : undefined;

const wieStaat = ({ letters, isTellend }: Tekening, wie: readonly number[]): string => {
  if (wie.length === 0) return '';
  return isTellend ? String(wie.length) : wie.map((one) => letters[one] ?? '').join(' ');
};

/** The track of one row: words at the left, cells at the right. */
function baan(punt: Punt, row: Rij, at: number, y: number, look: Tekening): string {
  const vraag = zonderHaken(punt.vraag);
  const stand = punt.stand ? ` ${punt.stand}.` : '';
  const whole = `${vraag}${/[.?!]$/.test(vraag) ? '' : '.'}${stand}`;
  const name = [at === 0 ? whole : '', row.naam].filter(Boolean).join(' ');
  const w = beeldBreed / Math.max(1, row.cellen.length);
  // Of a pair what is now and what people would rather have lie over each other.
  const other = punt.polen ? punt.rijen[1 - at]?.cellen : undefined;
  const cells = row.cellen.map(({ inkt, wie }, index) =>
    vak(
      { x: beeldLinks + index * w, y, w, h: hoog * 0.8 },
      inktVan(look, inkt && other?.[index]?.inkt ? 2 : inkt),
      wieStaat(look, wie),
    ),
  );
  const words = tekst([name], { x: links, y, w: beeldLinks - links - 0.5, h: hoog * 0.8 }, { punten: 12, isHalverwege: true });
  return words + groep(punt.zin || name, { x: beeldLinks, y, w: beeldBreed, h: hoog * 0.8 }, ...cells);
}

const koppenVan = (koppen: readonly string[]): string => {
  const w = beeldBreed / Math.max(1, koppen.length);
  return koppen
    .map((kop, index) => tekst([kop], { x: beeldLinks + index * w, y: boven - 0.9, w, h: 0.8 }, { punten: 10, isMidden: true }))
    .join('');
};

/** Things in slides: as many as fit, those with the same heads together. */
function verdeeld(punten: readonly Punt[]): Punt[][] {
  const slides: Punt[][] = [];
  let rows = 0;
  for (const punt of punten) {
    const last = slides.at(-1);
    if (last && rows + punt.rijen.length <= meesteRijen && last[0]?.koppen.join() === punt.koppen.join()) last.push(punt);
    else {
      slides.push([punt]);
      rows = 0;
    }
    rows += punt.rijen.length;
  }
  return slides;
}

function plaat({ cellen, assen: [opzij, omhoog] }: Plattegrond, look: Tekening): string {
  const w = 3;
  const cells = cellen.flatMap((row, y) =>
    row.map((here, x) => {
      const layers = y < 2 && x > 1 ? 2 : y < 2 || x > 1 ? 1 : 0;
      return vak({ x: links + x * w, y: boven + y * w, w, h: w }, inktVan(look, layers), here.join(' '));
    }),
  );
  const place = { x: links, y: boven, w: 4 * w, h: 4 * w };
  return (
    tekst([`↑ ${zonderHaken(omhoog)}`], { x: links, y: boven - 0.8, w: 12, h: 0.7 }, { punten: 12 }) +
    groep(planeDescribed, place, ...cells) +
    tekst([`${zonderHaken(opzij)} →`], { x: links, y: boven + 4 * w + 0.2, w: 12, h: 0.7 }, { punten: 12 })
  );
}

/** The planes of the things that lie furthest apart, beside each other. */
function vlakken(punten: readonly Punt[], look: Tekening): string {
  const w = 2.2;
  return punten
    .map((punt, at) => {
      const x = links + at * (4 * w + 1.6);
      const place = { x, y: boven + 0.6, w: 4 * w, h: 4 * w };
      const cells = punt.rijen.flatMap((row, y) =>
        row.cellen.map(({ inkt, wie }, column) =>
          vak({ x: x + column * w, y: place.y + y * w, w, h: w }, inktVan(look, inkt), wieStaat(look, wie)),
        ),
      );
      const [opzij, omhoog] = punt.assen ?? ['', ''];
      const axes = `↑ ${zonderHaken(omhoog)}, ${zonderHaken(opzij)} →`;
      return (
        tekst([punt.vraag], { x, y: boven - 0.6, w: 4 * w, h: 1 }, { punten: 14, isVet: true }) +
        groep(punt.zin, place, ...cells) +
        tekst([axes, punt.zin], { x, y: place.y + 4 * w + 0.2, w: 4 * w, h: 3 }, { punten: 11 })
      );
    })
    .join('');
}

/** The slides of the picture: a plane with its list, and tracks under their heads. */
export function beeldVellen({ beeld, eerst, plattegrond, alles: { legenda } }: Naast, look: Tekening): string[] {
  const list = beeld.filter(({ isVlak }) => isVlak).map(({ groep: number, vraag, zin }) => `${number}. ${vraag}. ${zin}`);
  const plane = plattegrond ? [plaat(plattegrond, look) + tekst(list, { x: 15.5, y: boven, w: 16, h: 12 }, { punten: 12 })] : [];
  const key = legenda ? tekst([inkKey(...legenda)], { x: links, y: 17.2, w: 29, h: 0.8 }, { punten: 11 }) : '';
  const tracks = verdeeld(beeld.filter(({ rijen, isVlak }) => rijen.length > 0 && !isVlak)).map((punten) => {
    const rows = punten.flatMap((punt) => punt.rijen.map((row, at) => ({ punt, row, at })));
    return (
      koppenVan(punten[0]?.koppen ?? []) +
      rows.map(({ punt, row, at }, index) => baan(punt, row, at, boven + index * hoog, look)).join('') +
      key
    );
  });
  const apart = eerst.punten.filter(({ isVlak }) => isVlak);
  return [...plane, ...(apart.length > 0 ? [vlakken(apart, look)] : []), ...tracks];
}
