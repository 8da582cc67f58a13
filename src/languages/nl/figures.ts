// What figures show and do not say: captions, for screen readers too, and the names of their kinds.
const numbers = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];
/** A number in words up to twelve, as a sentence has it. */
export const inWords = (count: number): string => numbers[count] ?? String(count);

/** What the parts of a figure are where its model has no name for them, in the plural. */
export const partNames = {
  delen: 'delen',
  fasen: 'fasen',
  maten: 'maten',
  niveaus: 'niveaus',
  onderdelen: 'onderdelen',
  paren: 'paren',
  plaatsen: 'plaatsen',
  punten: 'punten',
  rijen: 'rijen',
  vakken: 'vakken',
};

export const kindNames = {
  matrix: 'Matrices',
  tabelmatrix: 'Tabellen om in te lezen',
  polen: 'Polen',
  beelden: 'Vormen in beeld',
  typologie: 'Soorten en rollen',
  bouwstenen: 'Blokken',
  rij: 'Lijsten',
  fasen: 'Fasen',
  schaal: 'Schalen',
  toenadering: 'Van los naar samen',
  curve: 'Lijnen in de tijd',
  wiel: 'Wielen',
  spaken: 'Een kern met wat eromheen hangt',
  rondom: 'Vakken rond een midden',
  niveaus: 'Niveaus',
  waterlijn: 'Boven en onder water',
};

/** What one axis of a matrix is about and what its ends are. */
export interface AxisWords {
  naam?: string | undefined;
  van: string;
  naar: string;
}
const axis = ({ naam, van, naar }: AxisWords): string => (naam ? `${naam}, van ${van} naar ${naar}` : `van ${van} naar ${naar}`);
export const axes = (given: readonly AxisWords[]): string => `Twee assen: ${given.map(axis).join('; en ')}.`;
export const axesOfNamelessFields = (given: readonly AxisWords[]): string => `${axes(given)} De vakken hebben geen naam.`;
export const table = (rows: string, columns: number): string => `${rows} en ${inWords(columns)} kolommen.`;
export const pairs = (parts: string): string => `${parts}, elk met twee kanten. Welke kant de goede is, zegt de figuur niet.`;
export const drawn = (parts: string): string => `${parts}, elk met een tekening.`;
export const sideBySide = (parts: string): string => `${parts} naast elkaar.`;
export const blocks = (parts: string): string => `${parts}.`;
export const listed = (parts: string): string => `${parts} op een rij.`;
export const phases = (parts: string): string => `${parts}, van links naar rechts. Hoe lang ze duren, zegt de figuur niet.`;
export const scale = (parts: string): string => `${parts} op één lijn. Hoe ver ze uit elkaar liggen, zegt de figuur niet.`;
export const approach = (parts: string): string =>
  `${parts}, van twee vlakken los van elkaar tot één vlak. Hoe groot de stappen zijn, zegt de figuur niet.`;
export const curve = 'Een lijn in de tijd. De hoogte is geen meting.';
export const wheel = (hub: readonly string[]): string => `Een wiel met ${hub.join(' en ')} in het midden.`;
export const ring = (parts: string): string => `Een kring van ${parts}.`;
export const spokes = (hub: readonly string[]): string => `${hub.join(' en ')} in het midden, met eromheen wat erbij hoort.`;
export const around = (parts: string): string => `${parts} om een midden heen.`;
export const levels = (parts: string): string => `${parts}, boven elkaar getekend.`;
export const waterline = 'Een deel boven en een deel onder water. Hoe groot elk deel is, zegt de figuur niet.';

export const inGroups = (count: number): string => `Ze staan in ${inWords(count)} groepen.`;
export const divided = (name: string, count: number): string => `‘${name}’ is weer verdeeld in ${inWords(count)}.`;

/** Whose the numbers or letters of the parts are. */
export const marks = {
  cijfers: 'De nummers zijn die van de bron.',
  letters: 'De letters zijn die van de bron.',
  hoofdletters: 'De letters zijn die van de bron.',
};
/** What the source says of the order of the parts. */
export const orders = {
  verloop: 'In de volgorde van de bron.',
  rangorde: 'In de rangorde van de bron.',
  geen: 'De volgorde betekent volgens de bron niets.',
};

export const inTheMiddle = (said: string): string => `In het midden: ${said}`;
export const onTheEdge = (said: readonly string[]): string => `Op de rand: ${said.join('; ')}.`;
