// What npm run nieuw says and writes, and what an editor offers.
export const standsAlone = 'Leg minstens één relatie of link: een ingang die los staat, vindt niemand.';
export const whereTextComes =
  'Onder de tweede --- komt de tekst. Een link schrijf je als [[soort/naam]] of [[soort/naam|eigen woorden]].';
export const fillIn =
  'Vul in wat leeg is; npm run check:content zegt wat er nog mist. Regels met # ervoor zijn uitleg en mogen weg.';
export const canBeAdded = 'Wat er nog bij kan:';
export const nothing = 'niets';
export const neededWith = (help: string, choices: string): string => `${help} Nodig is bij ${choices}.`;
export const needed = (fields: string): string => `Nodig: ${fields}.`;
export const usage = 'Schrijf: npm run nieuw -- soort "Titel". Bijvoorbeeld: npm run nieuw -- casus "Zo deden zij het".';
export const whichKindOf = (kinds: string): string => `Welke soort? ${kinds}`;
export const whichKind = (usage: string): string => `Welke soort? ${usage}`;
export const noKind = (said: string, kinds: string): string => `«${said}» is geen soort. Wel: ${kinds}.`;
export const these = (names: string): string => `Wel: ${names}.`;
export const noField = (name: string, choices: string): string => `Het veld «${name}» bestaat hier niet. ${choices}`;
export const noValue = (value: string, name: string, choices: string): string =>
  value === ''
    ? `Schrijf achter --${name}= een van deze, zonder spatie: ${choices}.`
    : `«${value}» kan niet bij «${name}». Kies uit: ${choices}.`;
export const chooseFrom = (choices: string): string => `Kies uit: ${choices}.`;
export const notThatValue = (value: string, name: string, choices: string): string =>
  `«${value}» kan niet bij «${name}». ${choices}`;
export const isReady = (file: string): string =>
  `${file} staat klaar. Vul in wat leeg is; npm run dev toont de pagina terwijl je schrijft, npm run check:content zegt wat er nog mist.`;
export const whichTitle = 'Welke titel?';
export const whichTitleHow = (usage: string): string => `Welke titel? ${usage}`;
export const noFileName = (title: string): string => `Van «${title}» is geen bestandsnaam te maken. Geef een titel met letters.`;
export const existsAlready = (file: string): string =>
  `${file} bestaat al. Geef een andere titel, of werk in dat bestand verder.`;
export const newFile = (what: string): string => `Een nieuw bestand. ${what}`;
export const fieldsFor = (fields: string): string => `De velden hiervoor: ${fields}.`;
export const askForOne = (name: string, help: string, choices: string, isOptional: boolean): string =>
  `${name}: ${help}\n${choices} (Enter: ${isOptional ? 'geen' : 'later'})`;
