// What can be wrong with kinds, with relations between them, with inks and with instruments: in the report of the check.
export const kindUnknown = (kind: string): string => `de generator kent «${kind}» niet`;
export const fieldTaken = (field: string): string => `Er is al een veld «${field}». Geef dit veld een andere naam.`;
export const choiceNeedsChoices = 'Een keuze heeft «keuzes» nodig.';
export const kindNeeds = (kind: string, other: string): string =>
  `«${kind}» kan niet zonder «${other}»: zet die soort er ook bij.`;
export const onlyOwnKind = (kind: string, field: string): string =>
  `De generator kent «${kind}» al: «${field}» is voor een eigen soort. Haal dit veld weg.`;
export const noGroups = (kind: string): string => `Het overzicht van «${kind}» heeft geen groepen. Haal dit veld weg.`;
export const kindTwice = (kind: string): string => `«${kind}» staat er twee keer. Haal er een weg.`;
export const noFieldLeadsThere = (kind: string): string =>
  `Naar een ingang in «${kind}» leidt hier geen veld. Zet een link in de tekst: [[${kind}/naam]].`;
/** @param singular what one entry of the kind is called */
export const otherSide = (kind: string, name: string, field: string, singular: string): string =>
  `Deze relatie schrijf je aan de andere kant. Haal «${kind}» hier weg en noem «${name}» in «${field}» van de ingang onder ${singular.toLowerCase()}.`;
export const nameInField = (field: string): string => `Noem het in het veld «${field}».`;
export const writeInFile = (name: string, field: string, file: string): string =>
  `Schrijf deze relatie aan de andere kant: noem «${name}» in «${field}» van ${file}.`;
export const onLight = 'op een licht scherm en op papier';
export const onDark = 'op een donker scherm';
export const inkTwice = (value: string, field: string): string =>
  `«${value}» is al van een andere inkt. Geef elke inkt een eigen ${field}.`;
export const aModel = 'een model in «uit»';
export const axes = '«assen»';
export const partsWithPoles = (count: number): string => `minstens ${count} onderdelen met «polen»`;
export const threeParts = 'minstens drie «onderdelen»';
export const listWithColumns = (field: string, columns: number): string =>
  `een lijst «${field}» met minstens ${columns} ${columns === 1 ? 'kolom' : 'kolommen'}`;
export const dayOfChange = 'de dag van de wijziging';
