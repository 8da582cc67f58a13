import type { Scene } from './annotate.ts';
import { stack, textIn, type } from './compose.ts';
import type { FigureData, Part } from './fields.ts';
import { groupsOf, hasCells, markedName, partsOf } from './parts.ts';
import { bare, boxes, headed, type Room, type Texts } from './sheet-boxes.ts';
import { line, rect, type Point, type Tone } from './shapes.ts';

/** A table with its words in the cells; an empty cell is dashed. */
export function tableBody(data: FigureData, { width, wrapTo }: Room): Scene[] {
  const { kolommen = [] } = data;
  const isRaster = !hasCells(data);
  const first = isRaster ? 280 : 190;
  const cell = (width - first - 2) / kolommen.length;
  const headType = isRaster ? { ...type.name, size: 13, leading: 17 } : type.name;
  const fine = { size: 13, isBold: false, leading: 17 };
  const open = (texts: Texts, across: number) => ({ texts, width: across, tone: 'leeg' as const });
  const cellOf = (text: string | null | undefined) => {
    const tone: Tone = text ? 'vel' : 'gestreept';
    return { texts: text ? [{ text, type: fine }] : [], width: cell, tone };
  };
  const head = [open([], first), ...kolommen.map((text) => open([{ text, type: headType }], cell))];
  const body = partsOf(data).map((part, index) => {
    const names = [
      { text: markedName(data, part, index), type: { ...type.name, size: 14, leading: 19 } },
      { text: part.kort, type: fine },
    ];
    return boxes([open(names, first), ...kolommen.map((_, at) => cellOf(part.cellen?.[at]))], wrapTo);
  });
  return [stack([boxes(head, wrapTo), ...body], 0)];
}

/** One pair: its two sides with two sheets on a line between them, and its gist below. */
function pairScene({ polen, naam, kort }: Part, { width, wrapTo }: Room): Scene {
  const [middle, side] = [160, 26];
  const half = (width - middle) / 2;
  const [one, other] = polen ?? [naam, ''];
  const left = textIn(one, { x: 0, y: 12, width: half - 24 }, { type: type.name, wrapTo });
  const right = textIn(other, { x: half + middle, y: 12, width: half - 24 }, { type: type.name, wrapTo });
  const names = Math.max(left.height, right.height, side);
  const under = textIn(kort, { x: 0, y: 20 + names, width }, { type: type.text, wrapTo });
  const y = 12 + names / 2;
  const end = half + middle - 24;
  const across = (from: Point, to: number) => line([from, { x: to, y: from.y }]);
  const shapes = [
    across({ x: 0, y: 0 }, width),
    across({ x: half, y }, end),
    rect(half, y - side / 2, side, side, 'vel'),
    rect(end - side, y - side / 2, side, side, 'vel'),
  ];
  return bare(width, 20 + names + under.height, [left.label, right.label, under.label], shapes);
}

/** Pairs of poles under each other, in their groups. */
export function polesBody(data: FigureData, room: Room): Scene[] {
  const pairs = groupsOf(data).flatMap(({ heading, parts }) =>
    headed(
      heading,
      parts.map((part) => pairScene(part, room)),
      room,
    ),
  );
  return [stack(pairs, 16)];
}
