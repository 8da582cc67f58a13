import { inTheMiddle, onTheEdge } from '#language/figures.ts';
import { annotate, type Scene, type WrapTo } from './annotate.ts';
import { move, stack, textIn, type, type Type } from './compose.ts';
import { curveScene } from './curve-scene.ts';
import { describeFigure } from './describe.ts';
import type { FigureData } from './fields.ts';
import type { FigureKind, Layout } from './kind.ts';
import { kindOf } from './kinds.ts';
import { markedName, partsOf } from './parts.ts';
import { matrixBody, partsBody } from './sheet-bodies.ts';
import type { Room } from './sheet-boxes.ts';
import { polesBody, tableBody } from './sheet-rows.ts';

const width = 920;
const margin = 40;

/** A scene of a text over the whole width. */
const paragraph = (text: string, set: Type, wrapTo: WrapTo): Scene => {
  const { label, height } = textIn(text, { x: 0, y: 0, width }, { type: set, wrapTo });
  return { width, height, shapes: [], labels: [label] };
};

/** The words around a drawing: the name of each part, at its point. */
export function wholeScene(kind: FigureKind, data: FigureData, room: Room): Scene {
  const drawing = kind.draw(data, undefined);
  const notes = partsOf(data).flatMap((part, index) => {
    const at = drawing.anchors?.[index];
    return at ? [{ text: markedName(data, part, index), at }] : [];
  });
  const center = { x: drawing.width / 2, y: drawing.height / 2 };
  if (data.midden) notes.push({ text: data.midden, at: center });
  return annotate(drawing, notes, room);
}

const bodies: Record<Layout, (kind: FigureKind, data: FigureData, room: Room) => Scene[]> = {
  geheel: (kind, data, room) => [wholeScene(kind, data, { ...room, width: 672 }), ...partsBody(kind, data, false, room)],
  delen: (kind, data, room) => partsBody(kind, data, true, room),
  matrix: (_, data, room) => matrixBody(data, room),
  tabel: (_, data, room) => tableBody(data, room),
  paren: (_, data, room) => polesBody(data, room),
  lijn: (kind, data, room) => [
    ...(data.verloop ? [curveScene(data.verloop.punten, data.verloop.as, 592)] : []),
    ...partsBody(kind, data, false, room),
  ],
};

/**
 * A figure as a sheet that stands by itself: title, drawing, all its words and where it comes from.
 * @param source the line under the figure
 */
export function sheetOf(data: FigureData, source: string, wrapTo: WrapTo): Scene {
  const kind = kindOf(data);
  const extra = [...(data.midden ? [inTheMiddle(data.midden)] : []), ...(data.rand ? [onTheEdge(data.rand)] : [])];
  const sheet = stack(
    [
      stack([paragraph(data.titel, type.title, wrapTo), paragraph(describeFigure(data), type.text, wrapTo)], 8),
      ...(kind ? bodies[kind.layout](kind, data, { width, wrapTo }) : []),
      ...extra.map((text) => paragraph(text, type.text, wrapTo)),
      paragraph(source, { size: 13, isBold: false, leading: 18 }, wrapTo),
    ],
    28,
  );
  return { ...move(sheet, margin, margin), width: width + 2 * margin, height: Math.ceil(sheet.height + 2 * margin) };
}
