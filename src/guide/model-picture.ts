import * as words from '#language/guide.ts';
import { tag } from '#language/language.ts';
import { groupsOf } from '../graph/address.ts';
import { colourOf as colour } from '../inks/tokens.ts';
import type { Kind, Kinds } from '../schema/kind.ts';

const box = { width: 150, height: 44, gap: 18 };
const row = 104;
const left = 120;
const top = 36;

interface Placed {
  kind: Kind;
  x: number;
  y: number;
}

/** The kinds of each group on a line of their own. */
function placed(kinds: Kinds): Placed[] {
  return groupsOf(kinds).flatMap((groep, index) =>
    kinds.knowledge
      .filter((kind) => kind.groep === groep)
      .map((kind, place) => ({ kind, x: left + place * (box.width + box.gap), y: top + index * row })),
  );
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const boxOf = ({ kind, x, y }: Placed): string =>
  `<rect x="${x}" y="${y}" width="${box.width}" height="${box.height}"/><text x="${x + box.width / 2}" y="${y + 27}" text-anchor="middle">${escaped(kind.meervoud)}</text>`;

/** A line between two kinds, from the middle of the one to the edge of the other. */
function arrow(from: Placed, to: Placed): string {
  const isDown = to.y > from.y;
  const isLevel = to.y === from.y;
  const [x1, y1] = [from.x + box.width / 2, isLevel ? from.y : from.y + (isDown ? box.height : 0)];
  const [x2, y2] = [to.x + box.width / 2, isLevel ? to.y : to.y + (isDown ? 0 : box.height)];
  const bend = isLevel ? `Q ${(x1 + x2) / 2} ${y1 - 34} ${x2} ${y2}` : `L ${x2} ${y2}`;
  return `<path d="M ${x1} ${y1} ${bend}" marker-end="url(#punt)"/>`;
}

/** The content model in one picture: the kinds in their groups, and what each has to lead to. */
export function modelPicture(kinds: Kinds): string {
  const all = placed(kinds);
  const groepen = groupsOf(kinds);
  const ink = colour('inkt');
  const find = (naam: string): Placed[] => all.filter(({ kind }) => kind.naam === naam);
  const arrows = all.flatMap((from) =>
    (from.kind.leidtNaar ?? []).flatMap(({ soorten }) => soorten.flatMap(find).map((to) => arrow(from, to))),
  );
  const width = Math.max(...all.map(({ x }) => x)) + box.width + 20;
  const height = groepen.length * row + top;
  const groups = groepen.map((groep, index) => `<text class="groep" x="16" y="${top + 27 + index * row}">${groep}</text>`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${tag}" role="img" aria-labelledby="titel" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="titel">${words.modelTitle}</title>`,
    `<style>text{font:15px Arial,sans-serif;fill:${ink}}.groep{font-weight:700}rect{fill:${colour('grijs')};stroke:${ink};stroke-width:1.5}.vel{fill:${colour('papier')};stroke:none}path{fill:none;stroke:${ink};stroke-width:1.5}marker path{fill:${ink}}</style>`,
    '<defs><marker id="punt" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>',
    `<rect class="vel" width="${width}" height="${height}"/>`,
    ...arrows,
    ...all.map(boxOf),
    ...groups,
    `<text x="16" y="${height - 14}">${words.modelCaption}</text>`,
    '</svg>',
    '',
  ].join('\n');
}
