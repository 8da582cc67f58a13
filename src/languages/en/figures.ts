const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** A number in words up to twelve, as a sentence has it. */
export const inWords = (count: number): string => numbers[count] ?? String(count);

/** What the parts of a figure are where its model has no name for them, in the plural. */
export const partNames = {
  delen: 'parts',
  fasen: 'phases',
  maten: 'degrees',
  niveaus: 'levels',
  onderdelen: 'parts',
  paren: 'pairs',
  plaatsen: 'places',
  punten: 'points',
  rijen: 'rows',
  vakken: 'fields',
};

export const kindNames = {
  matrix: 'Matrices',
  tabelmatrix: 'Tables to read',
  polen: 'Poles',
  beelden: 'Forms in pictures',
  typologie: 'Types and roles',
  bouwstenen: 'Blocks',
  rij: 'Lists',
  fasen: 'Phases',
  schaal: 'Scales',
  toenadering: 'From apart to together',
  curve: 'Lines over time',
  wiel: 'Wheels',
  spaken: 'A core and what hangs around it',
  rondom: 'Fields around a middle',
  niveaus: 'Levels',
  waterlijn: 'Above and below water',
};

/** What one axis of a matrix is about and what its ends are. */
export interface AxisWords {
  naam?: string | undefined;
  van: string;
  naar: string;
}
const axis = ({ naam, van, naar }: AxisWords): string => (naam ? `${naam}, from ${van} to ${naar}` : `from ${van} to ${naar}`);
export const axes = (given: readonly AxisWords[]): string => `Two axes: ${given.map(axis).join('; and ')}.`;
export const axesOfNamelessFields = (given: readonly AxisWords[]): string => `${axes(given)} The fields have no names.`;
export const table = (rows: string, columns: number): string =>
  `${rows} and ${inWords(columns)} ${columns === 1 ? 'column' : 'columns'}.`;
export const pairs = (parts: string): string =>
  `${parts}, each with two sides. The figure does not say which side is the right one.`;
export const drawn = (parts: string): string => `${parts}, each with a drawing.`;
export const sideBySide = (parts: string): string => `${parts} side by side.`;
export const blocks = (parts: string): string => `${parts}.`;
export const listed = (parts: string): string => `${parts} in a list.`;
export const phases = (parts: string): string => `${parts}, from left to right. The figure does not say how long they last.`;
export const scale = (parts: string): string => `${parts} on one line. The figure does not say how far apart they are.`;
export const approach = (parts: string): string =>
  `${parts}, from two separate shapes to a single one. The figure does not say how large the steps are.`;
export const curve = 'A line over time. Its height is not a measurement.';
export const wheel = (hub: readonly string[]): string => `A wheel with ${hub.join(' and ')} in the middle.`;
export const ring = (parts: string): string => `A ring of ${parts}.`;
export const spokes = (hub: readonly string[]): string => `${hub.join(' and ')} in the middle, surrounded by what belongs to it.`;
export const around = (parts: string): string => `${parts} around a middle.`;
export const levels = (parts: string): string => `${parts}, drawn one above the other.`;
export const waterline = 'One part above and one part below water. The figure does not say how large each part is.';

export const inGroups = (count: number): string => `They are in ${inWords(count)} ${count === 1 ? 'group' : 'groups'}.`;
export const divided = (name: string, count: number): string => `‘${name}’ is divided into ${inWords(count)}.`;

/** Whose the numbers or letters of the parts are. */
export const marks = {
  cijfers: 'The numbers are those of the source.',
  letters: 'The letters are those of the source.',
  hoofdletters: 'The letters are those of the source.',
};
/** What the source says of the order of the parts. */
export const orders = {
  verloop: 'In the order of the source.',
  rangorde: 'In the ranking of the source.',
  geen: 'According to the source, the order means nothing.',
};

export const inTheMiddle = (said: string): string => `In the middle: ${said}`;
export const onTheEdge = (said: readonly string[]): string => `On the edge: ${said.join('; ')}.`;
