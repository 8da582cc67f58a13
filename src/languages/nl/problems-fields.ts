// What can be wrong with a field: in the report of the check.
export const didYouMean = (meant: string): string => `Bedoel je «${meant}»?`;
export const chooseFrom = (choices: string): string => `Kies uit: ${choices}.`;
export const thereAre = (choices: string): string => `Wel: ${choices}.`;
export const unknownField = (found: string): string => `Het veld «${found}» bestaat hier niet.`;
export const removeIt = 'Haal het weg.';
export const commaInValue = (after: string): string =>
  `Tussen { en } scheidt een komma velden, en «${after}» is er geen. Zet de hele waarde tussen aanhalingstekens.`;
export const emptyItem = 'In deze lijst staat iets leegs, zoals een streepje met niets erachter. Vul het in of haal het weg.';
export const emptyField = (field: string): string => `Het veld «${field}» is leeg.`;
export const fillOrRemove = 'Vul het in of haal het weg.';
export const missingField = (field: string): string => `Het veld «${field}» ontbreekt.`;
/** What was wanted, as a sentence of its own that already ends. */
export const expectedHelp = (help: string): string => `Verwacht: ${help}`;
export const needsQuotes = (found: string): string =>
  `Gevonden: ${found}, en dat leest de computer niet als tekst. Zet er aanhalingstekens omheen: "${found}".`;
export const noSpace = (name: string): string => `Na «${name}:» hoort een spatie. Schrijf «${name}: waarde».`;
export const wrongIndent = (found: string, group: string): string =>
  `Het veld «${found}» hoort bij «${group}». Spring de regel in, tot recht onder het eerste veld daarvan.`;
export const wrongForm = (found: string): string => `Gevonden: ${found}. Dat heeft niet de goede vorm.`;
export const wrongValue = (found: string, expected: string): string => `Gevonden: ${found}. Verwacht: ${expected}.`;
export const wrongChoice = (found: string): string => `«${found}» kan hier niet.`;
export const remarkSign = 'Een opmerking tussen de velden begint met #: «# opmerking».';
export const dashTooMany = (field: string): string =>
  `Haal het streepje voor «${field}» weg: deze regel hoort bij wat erboven staat.`;
export const withLength = (found: string, length: number): string => `${found} (${length} tekens)`;
