import { figureKindOf, plainName, type FigureData, type FigureKind } from './model.ts';

/** How a reader calls the kinds of figure, in the order in which they stand on the page with all figures. */
export const figureNames: Record<FigureKind, string> = {
  matrix: 'Matrices',
  tabelmatrix: 'Tabellen om in te lezen',
  wiel: 'Wielen',
  spaken: 'Een kern met wat eromheen hangt',
  rondom: 'Vakken rond een midden',
  niveaus: 'Niveaus',
  waterlijn: 'Boven en onder water',
  fasen: 'Fasen',
  schaal: 'Schalen',
  toenadering: 'Van los naar samen',
  curve: 'Lijnen in de tijd',
  polen: 'Polen',
  beelden: 'Vormen in beeld',
  typologie: 'Soorten en rollen',
  bouwstenen: 'Bouwstenen',
  rij: 'Lijsten',
};

const numbers = ['Geen', 'Eén', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien', 'Elf', 'Twaalf'];
const countWord = (count: number): string => numbers[count] ?? String(count);

/** What a figure shows, in a sentence or two, and what it does not say. */
export function describeFigure(data: FigureData): string {
  const { onderdelen = [], assen, kern = [], kolommen = [], bijschrift } = data;
  if (bijschrift) return bijschrift;
  const count = countWord(onderdelen.length);
  const axes = assen?.map(({ naam, van, naar }) => (naam ? `${naam}, van ${van} naar ${naar}` : `van ${van} naar ${naar}`));
  const numbered = onderdelen.every(({ naam }) => naam !== plainName(naam));
  const hub = kern.map(plainName).join(' en ');
  const sentences: Record<FigureKind, string> = {
    matrix: `Twee assen: ${axes?.join('; en ') ?? ''}.${onderdelen.length === 0 ? ' De vakken hebben geen naam.' : ''}`,
    tabelmatrix: `${count} rijen en ${kolommen.length} kolommen.`,
    wiel: hub ? `Een wiel met ${hub} in het midden.` : `Een kring van ${count.toLowerCase()} delen.`,
    spaken: `${hub} in het midden, met eromheen wat erbij hoort.`,
    rondom: `${count} vakken om een midden heen.`,
    niveaus: `${count} niveaus. Geen niveau weegt zwaarder dan een ander.`,
    waterlijn: 'Een deel boven en een deel onder water. Hoe groot elk deel is, zegt de figuur niet.',
    fasen: `${count} fasen, van links naar rechts. Hoe lang een fase duurt, zegt de figuur niet.`,
    schaal: `${count} plaatsen op één lijn. Hoe ver ze uit elkaar liggen, zegt de figuur niet.`,
    toenadering: `${count} maten, van twee vlakken los van elkaar tot één vlak.`,
    curve: 'Een lijn in de tijd. De hoogte is geen meting.',
    polen: `${count} paren. Geen van beide kanten is de goede.`,
    typologie: `${count} soorten naast elkaar, zonder rangorde.`,
    bouwstenen: `${count} bouwstenen${numbered ? '. De nummers zijn die van de bron.' : ', zonder volgorde.'}`,
    rij: `${count} punten op een rij${numbered ? '. De nummers zijn die van de bron.' : ', in de volgorde van de bron.'}`,
    beelden: `${count} tekeningen naast elkaar.`,
  };
  return sentences[figureKindOf(data) ?? 'rij'];
}
