import { circle, line, rect, small, type Drawing, type Point, type Shape, type Stroke, type Tone } from '../shapes.ts';

const nodes: Point[] = [
  { x: 104, y: 14 },
  { x: 160, y: 38 },
  { x: 142, y: 78 },
  { x: 66, y: 78 },
  { x: 48, y: 38 },
];
const center: Point = { x: 104, y: 48 };
const r = 11;

const all = [0, 1, 2, 3, 4];
const everyPair = all.flatMap((from) => all.filter((to) => to > from).map((to): [number, number] => [from, to]));
const ring = all.map((from): [number, number] => [from, (from + 1) % all.length]);

const at = (index: number): Point => nodes[index] ?? center;
const edges = (pairs: [number, number][], stroke: Stroke = 'lijn'): Shape[] =>
  pairs.map(([from, to]) => line([at(from), at(to)], stroke));
const dots = (tone: (index: number) => Tone = () => 'vel'): Shape[] => all.map((index) => circle(at(index), r, tone(index)));
const spokesTo = (to: Point, stroke: Stroke = 'lijn'): Shape[] => all.map((index) => line([at(index), to], stroke));
const onlyFirst = (index: number): Tone => (index === 0 ? 'dubbel' : 'vel');

const [left, right]: [Point, Point] = [
  { x: 44, y: 46 },
  { x: 164, y: 46 },
];
const big = 24;

/** Two parties as sheets, with room between them. */
const parties: Shape[] = [rect(1, 1, 86, 90, 'vel'), rect(121, 1, 86, 90, 'vel')];

/** Networks drawn as dots and lines: the forms of governance, the parts of a network, the way of looking. */
const asNetwork = {
  knoop: [...edges(ring), ...dots(onlyFirst)],
  relatie: [line([left, right]), circle(left, big, 'vel'), circle(right, big, 'vel')],
  'sterke-relatie': [line([left, right], 'dik'), circle(left, big, 'vel'), circle(right, big, 'vel')],
  gat: [line([left, right], 'stippel'), circle(left, big, 'vel'), circle(right, big, 'vel')],
  'allen-verbonden': [...edges(everyPair), ...dots()],
  'een-leidt': [...edges(all.slice(1).map((to): [number, number] => [0, to])), ...dots(onlyFirst)],
  bureau: [...spokesTo(center), rect(center.x - 15, center.y - 13, 30, 26, 'dubbel'), ...dots()],
  'eigen-knoop': [...edges(ring, 'stippel'), ...dots((index) => (index === 0 ? 'dubbel' : 'leeg'))],
  'heel-net': [...edges(everyPair), ...dots(() => 'dubbel')],
  'gesloten-kring': [
    circle(center, 44, 'leeg'),
    ...[-18, 18].flatMap((x) => [-15, 15].map((y) => circle({ x: center.x + x, y: center.y + y }, r, 'dubbel'))),
  ],
  'open-kring': [
    rect(30, 2, 148, 88, 'gestreept'),
    ...[58, 104, 150].flatMap((x) => [24, 68].map((y) => circle({ x, y }, r, 'vel'))),
    circle({ x: 196, y: 46 }, r, 'gestreept'),
  ],
} satisfies Record<string, Shape[]>;

/** What happens between parties that stand as sheets beside each other. */
const betweenParties = {
  ruil: [
    ...parties,
    line([
      { x: 70, y: 34 },
      { x: 138, y: 34 },
    ]),
    line([
      { x: 70, y: 58 },
      { x: 138, y: 58 },
    ]),
    rect(58, 26, 16, 16, 'dubbel'),
    rect(134, 50, 16, 16, 'dubbel'),
  ],
  hierarchie: [
    ...[34, 104, 174].map((x) =>
      line([
        { x: 104, y: 16 },
        { x, y: 76 },
      ]),
    ),
    rect(82, 2, 44, 28, 'dubbel'),
    ...[12, 82, 152].map((x) => rect(x, 62, 44, 28, 'vel')),
  ],
  'twee-verbonden': [rect(1, 1, 120, 90, 'vel'), rect(87, 1, 120, 90, 'vel'), rect(87, 1, 34, 90, 'dubbel')],
  ontmoeten: [...parties, ...[14, 38, 62].map((y) => rect(79, y, 50, 16, 'dubbel'))],
  delen: [rect(1, 1, 130, 90, 'vel'), rect(77, 1, 130, 90, 'vel'), rect(77, 1, 54, 90, 'dubbel')],
  band: [
    ...parties,
    circle({ x: 89, y: 46 }, 26, 'vel'),
    circle({ x: 119, y: 46 }, 26, 'vel'),
    { form: 'path', d: 'M104 24.8A26 26 0 0 1 104 67.2A26 26 0 0 1 104 24.8Z', tone: 'dubbel' },
  ],
  opnieuw: [rect(1, 1, 104, 90, 'vel'), rect(87, 1, 120, 90, 'gestreept'), rect(87, 60, 18, 31, 'dubbel')],
} satisfies Record<string, Shape[]>;

/** The sheets of the praatplaat, with the one that is meant inked twice. */
const plate = (active: 'lintel' | 'boven' | 'links' | 'rechts' | 'overlap'): Shape[] => {
  const tone = (name: string): Tone => (name === active ? 'dubbel' : 'vel');
  const overlap: Tone = active === 'overlap' ? 'dubbel' : 'leeg';
  return [
    rect(38, 1, 132, 12, tone('lintel')),
    rect(44, 13, 120, 36, tone('boven')),
    rect(38, 28, 88, 58, tone('links')),
    rect(82, 28, 88, 63, tone('rechts')),
    rect(44, 28, 38, 21, overlap),
    rect(126, 28, 38, 21, overlap),
    rect(82, 49, 44, 37, overlap),
  ];
};

const images: Record<string, Shape[]> = {
  ...asNetwork,
  ...betweenParties,
  'vel-boven': plate('boven'),
  'vel-links': plate('links'),
  'vel-rechts': plate('rechts'),
  lintel: plate('lintel'),
  overlap: plate('overlap'),
};

/** The names of the small drawings: what an entry can choose from. */
export const imageNames: readonly string[] = Object.keys(images);

/** The drawing with this name; an empty canvas for a part without one. */
export const drawImage = (name: string | undefined): Drawing => ({ ...small, shapes: images[name ?? ''] ?? [] });
