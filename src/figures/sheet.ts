import { annotate, type Scene, type WrapTo } from './annotate.ts';
import { column, move, rows, stack, textIn, type, type Type } from './compose.ts';
import { curveScene } from './curve.ts';
import { describeFigure } from './describe.ts';
import { drawModel } from './draw.ts';
import { figureKindOf, isOrdered, isWhole, plainName, type FigureData } from './model.ts';
import { matrixSheet, polesSheet, tableSheet } from './sheet-grids.ts';

const width = 920;
const margin = 40;

/** A scene of a text over the whole width. */
const paragraph = (text: string, set: Type, wrapTo: WrapTo): Scene => {
  const { label, height } = textIn(text, { x: 0, y: 0, width }, { type: set, wrapTo });
  return { width, height, shapes: [], labels: [label] };
};

/** The words around a drawing: the name of each part, at its point. */
export function wholeScene(data: FigureData, sceneWidth: number, wrapTo: WrapTo): Scene {
  const drawing = drawModel(data, undefined);
  const notes = (data.onderdelen ?? []).flatMap(({ naam }, index) => {
    const at = drawing.anchors[index];
    return at ? [{ text: plainName(naam), at }] : [];
  });
  const center = { x: drawing.width / 2, y: drawing.height / 2 };
  if (data.midden) notes.push({ text: data.midden, at: center });
  return annotate(drawing, notes, { width: sceneWidth, wrapTo });
}

/** The parts side by side: name and gist, under a drawing of their own where the figure has one for each. */
function partsScene(data: FigureData, hasDrawings: boolean, wrapTo: WrapTo): Scene {
  const parts = data.onderdelen ?? [];
  const columns = parts.length === 2 || parts.length === 4 ? parts.length : 3;
  const across = 24;
  const cell = (width - across * (columns - 1)) / columns;
  const kind = figureKindOf(data) ?? 'rij';
  const cells = parts.map(({ naam, kort }, index): Scene => {
    const drawing = hasDrawings ? drawModel(data, index) : undefined;
    const top = drawing ? drawing.height + 10 : 0;
    const name = isOrdered(kind) ? `${index + 1}. ${plainName(naam)}` : naam;
    const texts = [
      { text: name, type: type.name },
      { text: kort, type: type.text },
    ];
    const { labels, height } = column(texts, { x: 0, y: top, width: cell }, wrapTo);
    return { width: cell, height: top + height, shapes: drawing?.shapes ?? [], labels };
  });
  return rows(cells, columns, { across, down: 28 });
}

function bodyOf(data: FigureData, wrapTo: WrapTo): Scene[] {
  const kind = figureKindOf(data) ?? 'rij';
  const room = { width, wrapTo };
  if (kind === 'matrix') return [matrixSheet(data, room)];
  if (kind === 'tabelmatrix') return [tableSheet(data, room)];
  if (kind === 'polen') return [polesSheet(data, room)];
  if (kind === 'curve') {
    const curve = data.verloop ? [curveScene(data.verloop.punten, data.verloop.as, 592)] : [];
    return [...curve, partsScene(data, false, wrapTo)];
  }
  return isWhole(kind) ? [wholeScene(data, 672, wrapTo), partsScene(data, false, wrapTo)] : [partsScene(data, true, wrapTo)];
}

/**
 * A figure as a sheet that stands by itself: title, drawing, all its words and where it comes from.
 * @param source the line under the figure
 */
export function sheetOf(data: FigureData, source: string, wrapTo: WrapTo): Scene {
  const extra = [
    ...(data.midden ? [`In het midden: ${data.midden}`] : []),
    ...(data.rand ? [`Op de rand: ${data.rand.join('; ')}.`] : []),
  ];
  const sheet = stack(
    [
      stack([paragraph(data.titel, type.title, wrapTo), paragraph(describeFigure(data), type.text, wrapTo)], 8),
      ...bodyOf(data, wrapTo),
      ...extra.map((text) => paragraph(text, type.text, wrapTo)),
      paragraph(source, { size: 13, isBold: false, leading: 18 }, wrapTo),
    ],
    28,
  );
  return { ...move(sheet, margin, margin), width: width + 2 * margin, height: Math.ceil(sheet.height + 2 * margin) };
}
