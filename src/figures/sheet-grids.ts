import type { Scene, WrapTo } from './annotate.ts';
import { column, move, stack, textIn, type } from './compose.ts';
import { plainName, type FigureData } from './model.ts';
import { line, rect, type Shape, type Tone } from './shapes.ts';

/** The space that a grid gets. */
export interface Room {
  width: number;
  wrapTo: WrapTo;
}

const pad = 12;

/** Boxes of one row: as high as the fullest of them. */
function boxes(
  cells: readonly { texts: Parameters<typeof column>[0]; width: number; tone: Tone }[],
  wrapTo: WrapTo,
  least = 0,
): Scene {
  let x = 1;
  const set = cells.map((cell) => {
    const at = x;
    x += cell.width;
    return { ...cell, at, ...column(cell.texts, { x: at + pad, y: pad, width: cell.width - 2 * pad }, wrapTo) };
  });
  const height = Math.max(least, ...set.map((cell) => cell.height + 2 * pad));
  return {
    width: x,
    height,
    shapes: set.map(({ at, width, tone }) => rect(at, 0, width, height, tone)),
    labels: set.flatMap(({ labels }) => labels),
  };
}

/** A matrix with its words in the fields and the ends of the axes beside them. */
export function matrixSheet({ onderdelen = [], assen }: FigureData, { width, wrapTo }: Room): Scene {
  const [x, y] = assen ?? [];
  const side = 150;
  const cell = (width - side - 2) / 2;
  const textsOf = (column_: string, row: string) =>
    onderdelen
      .filter(({ plaats }) => plaats?.[0] === column_ && plaats[1] === row)
      .flatMap(({ naam, kort }) => [
        { text: naam, type: type.name },
        { text: kort, type: type.text },
      ]);
  const row = (name: string, tones: [Tone, Tone], end: string): Scene => {
    const cells = [
      { texts: textsOf('links', name), width: cell, tone: tones[0] },
      { texts: textsOf('rechts', name), width: cell, tone: tones[1] },
    ];
    const made = move(boxes(cells, wrapTo, 110), side, 0);
    const label = textIn(end, { x: 0, y: made.height / 2 - 10, width: side - 16 }, { type: type.text, wrapTo }).label;
    return { ...made, width, labels: [...made.labels, label] };
  };
  const ends = [x?.van ?? '', x?.naar ?? ''].map((end, index) =>
    textIn(end, { x: side + index * cell, y: 8, width: cell }, { type: type.text, wrapTo }),
  );
  const footer: Scene = {
    width,
    height: 8 + Math.max(...ends.map(({ height }) => height)),
    shapes: [],
    labels: ends.map(({ label }) => label),
  };
  const names = [y?.naam && `↑ ${y.naam}`, x?.naam && `→ ${x.naam}`].filter((name) => name !== undefined).join('    ');
  const head = textIn(names, { x: 0, y: 0, width }, { type: type.name, wrapTo });
  return stack(
    [
      { width, height: head.height + 8, shapes: [], labels: [head.label] },
      row('boven', ['vel', 'dubbel'], y?.naar ?? ''),
      row('onder', ['leeg', 'vel'], y?.van ?? ''),
      footer,
    ],
    0,
  );
}

/** A table with its words in the cells; an empty cell is dashed. */
export function tableSheet({ onderdelen = [], kolommen = [] }: FigureData, { width, wrapTo }: Room): Scene {
  const isRaster = onderdelen.every(({ cellen }) => !cellen);
  const first = isRaster ? 280 : 190;
  const cell = (width - first - 2) / kolommen.length;
  const small = isRaster ? { ...type.name, size: 13, leading: 17 } : type.name;
  const fine = { size: 13, isBold: false, leading: 17 };
  const open = (texts: Parameters<typeof column>[0]) => ({ texts, width: first, tone: 'leeg' as const });
  const head = boxes(
    [open([]), ...kolommen.map((text) => ({ texts: [{ text, type: small }], width: cell, tone: 'leeg' as const }))],
    wrapTo,
  );
  const body = onderdelen.map(({ naam, kort, cellen }) =>
    boxes(
      [
        open([
          { text: naam, type: { ...type.name, size: 14, leading: 19 } },
          { text: kort, type: fine },
        ]),
        ...kolommen.map((_, index) => {
          const text = cellen?.[index];
          return {
            texts: text ? [{ text, type: fine }] : [],
            width: cell,
            tone: text ? ('vel' as const) : ('gestreept' as const),
          };
        }),
      ],
      wrapTo,
    ),
  );
  return stack([head, ...body], 0);
}

/** Pairs of poles under each other, in their groups. */
export function polesSheet({ onderdelen = [] }: FigureData, { width, wrapTo }: Room): Scene {
  const [middle, side] = [160, 26];
  const half = (width - middle) / 2;
  const groups = [...new Set(onderdelen.map(({ groep }) => groep))];
  const pairs = groups.flatMap((groep): Scene[] => {
    const heading = groep ? textIn(groep, { x: 0, y: 12, width }, { type: type.group, wrapTo }) : undefined;
    const rowsOf = onderdelen
      .filter((part) => part.groep === groep)
      .map(({ polen, naam, kort }): Scene => {
        const [one, other] = polen ?? [plainName(naam), ''];
        const left = textIn(one, { x: 0, y: 12, width: half - 24 }, { type: type.name, wrapTo });
        const right = textIn(other, { x: half + middle, y: 12, width: half - 24 }, { type: type.name, wrapTo });
        const names = Math.max(left.height, right.height, side);
        const under = textIn(kort, { x: 0, y: 20 + names, width }, { type: type.text, wrapTo });
        const y = 12 + names / 2;
        const shapes: Shape[] = [
          line([
            { x: 0, y: 0 },
            { x: width, y: 0 },
          ]),
          line([
            { x: half, y },
            { x: half + middle - 24, y },
          ]),
          rect(half, y - side / 2, side, side, 'vel'),
          rect(half + middle - 24 - side, y - side / 2, side, side, 'vel'),
        ];
        return { width, height: 20 + names + under.height, shapes, labels: [left.label, right.label, under.label] };
      });
    return heading ? [{ width, height: heading.height + 12, shapes: [], labels: [heading.label] }, ...rowsOf] : rowsOf;
  });
  return stack(pairs, 16);
}
