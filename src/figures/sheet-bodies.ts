import type { Scene } from './annotate.ts';
import { column, move, rows, stack, textIn, type } from './compose.ts';
import type { FigureData } from './fields.ts';
import type { FigureKind } from './kind.ts';
import { groupsOf, markedName, partsOf } from './parts.ts';
import { bare, boxes, headed, type Room } from './sheet-boxes.ts';
import type { Tone } from './shapes.ts';

/** The parts side by side: name and gist, under a drawing of their own where the figure has one for each. */
export function partsBody(kind: FigureKind, data: FigureData, hasDrawings: boolean, room: Room): Scene[] {
  const { width, wrapTo } = room;
  const across = 24;
  return groupsOf(data).flatMap(({ heading, parts, data: own }) => {
    const columns = parts.length === 2 || parts.length === 4 ? parts.length : 3;
    const cell = (width - across * (columns - 1)) / columns;
    const cells = parts.map((part, index): Scene => {
      const drawing = hasDrawings ? kind.draw(own, index) : undefined;
      const top = drawing ? drawing.height + 10 : 0;
      const texts = [
        { text: markedName(data, part, index), type: type.name },
        { text: part.kort, type: type.text },
      ];
      const { labels, height } = column(texts, { x: 0, y: top, width: cell }, wrapTo);
      return bare(cell, top + height, labels, drawing?.shapes);
    });
    return headed(heading, [rows(cells, columns, { across, down: 28 })], room);
  });
}

const sideWidth = 150;

/** One row of a matrix: the end of the standing axis and two fields. */
function matrixRow(data: FigureData, name: string, { tones, end }: { tones: [Tone, Tone]; end: string }, room: Room): Scene {
  const { width, wrapTo } = room;
  const textsOf = (side: string) =>
    partsOf(data)
      .filter(({ plaats }) => plaats?.[0] === side && plaats[1] === name)
      .flatMap(({ naam, kort }) => [
        { text: naam, type: type.name },
        { text: kort, type: type.text },
      ]);
  const cell = (width - sideWidth - 2) / 2;
  const cells = ['links', 'rechts'].map((side, index) => ({
    texts: textsOf(side),
    width: cell,
    tone: tones[index] ?? 'leeg',
  }));
  const made = move(boxes(cells, wrapTo, 110), sideWidth, 0);
  const slot = { x: 0, y: made.height / 2 - 10, width: sideWidth - 16 };
  const { label } = textIn(end, slot, { type: type.text, wrapTo });
  return { ...made, width, labels: [...made.labels, label] };
}

/** A matrix with its words in the fields and the ends of the axes beside them. */
export function matrixBody(data: FigureData, room: Room): Scene[] {
  const { width, wrapTo } = room;
  const [x, y] = data.assen ?? [];
  const cell = (width - sideWidth - 2) / 2;
  const ends = [x?.van ?? '', x?.naar ?? ''].map((end, index) =>
    textIn(end, { x: sideWidth + index * cell, y: 8, width: cell }, { type: type.text, wrapTo }),
  );
  const footer = bare(
    width,
    8 + Math.max(...ends.map(({ height }) => height)),
    ends.map(({ label }) => label),
  );
  const names = [y?.naam && `↑ ${y.naam}`, x?.naam && `→ ${x.naam}`].filter((name) => name !== undefined).join('    ');
  const head = textIn(names, { x: 0, y: 0, width }, { type: type.name, wrapTo });
  const top = matrixRow(data, 'boven', { tones: ['vel', 'dubbel'], end: y?.naar ?? '' }, room);
  const bottom = matrixRow(data, 'onder', { tones: ['leeg', 'vel'], end: y?.van ?? '' }, room);
  return [stack([bare(width, head.height + 8, [head.label]), top, bottom, footer], 0)];
}
