// What is wrong with a figure, and what to type: check and panel.
export const nothingToShowIt = 'Er is nog geen figuur om dit veld bij te tonen. Schrijf ook «onderdelen», of haal het veld weg.';
export const noFixedFigure = (kind: string, choices: string): string =>
  `Bij «soort: ${kind}» hoort geen vaste figuur. Schrijf «figuur» en kies uit: ${choices}.`;
export const needsParts = 'Deze figuur heeft onderdelen. Schrijf «onderdelen», met minstens twee keer «naam» en «kort».';
export const sameName = (name: string): string =>
  `Een eerder onderdeel heet ook «${name}». Geef een van de twee een andere naam.`;
export const otherCount = (kind: string, count: number, found: number): string =>
  `De figuur «${kind}» heeft ${count} onderdelen; hier staan er ${found}. Schrijf er ${count}, of kies een andere «figuur».`;
export const stillFree = (spots: string): string => `Vrij is nog: ${spots}.`;
export const fourFields = 'Een matrix heeft vier vakken: haal een onderdeel weg.';
export const spotTaken = (spot: string, name: string, remedy: string): string => `Op ${spot} staat al «${name}». ${remedy}`;
export const otherCells = (found: number, columns: number): string =>
  `Deze rij heeft ${found} ${found === 1 ? 'cel' : 'cellen'} en er zijn ${columns} kolommen. Schrijf «cellen» met ${columns} vakken; null is een leeg vak.`;
export const noPart = (name: string, remedy: string): string => `«${name}» is geen onderdeel. ${remedy}`;
export const allInMiddle = 'Alle onderdelen staan in het midden. Laat in «kern» weg wat eromheen hoort te staan.';
export const needsOrder =
  'Deze figuur zet de onderdelen in een volgorde. Schrijf «ordening: verloop» als het in de bron op elkaar volgt, of «ordening: rangorde»; kies anders een andere «figuur».';
export const noMainPart = (name: string, remedy: string): string =>
  `«${name}» is geen onderdeel zonder «groep». ${remedy} Of geef elk onderdeel een groep.`;
export const fieldUnused = (kind: string, field: string, users: string): string =>
  `De figuur «${kind}» gebruikt «${field}» niet. Haal het veld weg, of kies een figuur die het wel gebruikt: ${users}.`;
export const didYouMean = (best: string): string => `Bedoel je «${best}»?`;
export const chooseFrom = (choices: string): string => `Kies uit: ${choices}.`;
export const matrixNeedsAxes =
  'Een matrix heeft twee assen. Schrijf «assen», met voor elke as «van» en «naar»: eerst de liggende, dan de staande.';
export const whichPlace =
  'Waar staat dit onderdeel in de matrix? Schrijf «plaats: [links, boven]», met links of rechts en onder of boven.';
export const tableNeedsColumns = 'Een tabelmatrix heeft kolommen. Schrijf «kolommen: [de eerste, de tweede]».';
export const whichSides = 'Welke twee kanten heeft dit paar? Schrijf «polen: [de ene kant, de andere kant]».';
export const whichDrawing = (choices: string): string =>
  `Welke tekening heeft dit onderdeel? Schrijf «beeld» en kies uit: ${choices}.`;
export const curveNeedsLine =
  'Een curve heeft een lijn. Schrijf «verloop», met «as» en minstens twee «punten», elk met «naam» en «hoogte».';
export const whichInMiddle = 'Welk onderdeel staat in het midden? Schrijf «kern: [naam van het onderdeel]».';
