// What npm run nieuw-handreiking asks and says, and what it writes in the files beside the entries.
export const questions = {
  naam: { vraag: 'Hoe heet de handreiking?', anders: 'Mijn handreiking' },
  voor: { vraag: 'Voor wie is zij? (Voor …)', anders: 'wie samen iets wil' },
  perspectieven: { vraag: 'Vanuit welke perspectieven kijk je? Nul tot zes, met komma’s ertussen. Geen: Enter.', anders: '' },
  inkten: { vraag: 'Welke kleuren? Zoals #f2b5a0, met komma’s ertussen. Onze keuze: Enter.', anders: '' },
  contact: { vraag: 'Op welk mailadres komen vragen binnen?', anders: 'vragen@example.org' },
};
/** What may stand before for whom it is. */
export const forWhom = /^voor /i;
export const noLanguage = (said: string, choices: string): string => `De taal «${said}» is er niet. Kies uit: ${choices}.`;
export const noValue = (flag: string): string => `Zet achter ${flag} wat je bedoelt, zo nodig tussen aanhalingstekens.`;
export const noKindToBegin = (said: string, choices: string): string =>
  `«${said}» is geen soort om mee te beginnen. Kies uit: ${choices}.`;
export const notEmpty = (folder: string): string =>
  `In ${folder} staat al iets. Kies een nieuwe of lege map: hier wordt niets overschreven.`;
export const notRightYet = 'De map is er, maar dit klopt nog niet.';
export const nameFolder = 'Noem een nieuwe map, waar de handreiking komt: ../mijn-handreiking';
export const isMade = (name: string, folder: string, to: string): string =>
  `Klaar: «${name}» staat in ${folder}.\n\nVerder:\n  cd ${to.includes(' ') ? `"${to}"` : to}\n  npm install\n  npm start\n\nREADME.md daar zegt wat je waar verandert.`;
export const tooMany = (most: number, found: number): string => `Hooguit ${most} perspectieven: dit zijn er ${found}.`;
export const noColour = (said: string): string => `«${said}» is geen kleur. Schrijf haar als # met zes tekens: #f7a189.`;
export const otherInk = (asked: string, given: string): string =>
  `Op «${asked}» zijn letters niet goed te lezen. Het is de dichtstbijzijnde kleur geworden die kan: «${given}».`;
export const noName = (name: string): string => `«${name}» is geen naam, of staat er twee keer.`;
export const folderName = 'mijn-handreiking';

export const menu = {
  vragen: { titel: 'Vragen', uitleg: 'Wat mensen vragen, met een kort antwoord.' },
  praktijk: { titel: 'Praktijk', uitleg: 'Wat je kunt doen, en hoe anderen het deden.' },
  naslag: { titel: 'Naslag', uitleg: 'Woorden, en de bronnen waar alles uit komt.' },
};
export const siteComment =
  'Wat op elke pagina staat. Elk veld heeft uitleg in je editor, en npm run check zegt wat er ontbreekt.';
export const inksComment = 'De kleur van elk perspectief, met haar teken. Het bouwen controleert of letters erop te lezen zijn.';
export const kindsComment =
  'Welke soorten deze handreiking heeft. Wat je er niet bij zet (enkelvoud, meervoud, uitleg), komt van de generator.';
export const introduction = (whom: string): string => `Voor ${whom}.`;
export const description = (name: string, whom: string): string => `${name}: vragen, antwoorden en voorbeelden voor ${whom}.`;
export const searchExample = 'waar begin ik';
export const edition = 'Proefuitgave';
export const colophon = (name: string, whom: string): string => `${name} is een handreiking voor ${whom}.`;

export const readme = (name: string, kinds: string): string => `# ${name}

Deze map is jullie handreiking. Alles wat erop staat, staat in \`content/\`; de rest doet de generator.

## Beginnen

\`\`\`
npm install
npm start
\`\`\`

Dat bouwt de site en zegt op welk adres je haar ziet. Stoppen: Ctrl+C.

| Ik wil                                | Doe                                                                     |
| ------------------------------------- | ----------------------------------------------------------------------- |
| zien wat ik schrijf                   | \`npm run dev\`: elke verandering staat meteen op de pagina             |
| weten of het klopt                    | \`npm run check\`: zegt met bestand en regel wat er niet klopt          |
| de site maken                         | \`npm run build\`: de site staat dan in \`dist/\`                       |
| een pagina toevoegen                  | \`npm run nieuw -- casus "Een titel"\`: een bestand met alles wat erin moet |
| een pagina anders noemen              | \`npm run hernoem -- casussen/oud casussen/nieuw\`                      |
| een pagina weghalen                   | \`npm run verwijder -- casussen/oud "waarom"\`                          |
| bewaren wat er bij een uitgave is     | \`npm run uitgave\`: wat daarna verdwijnt, meldt \`npm run check\`        |
| zien wat aandacht vraagt              | \`npm run rapport\`                                                     |
| een soort toevoegen of anders noemen  | \`content/soorten.yaml\`; daarna \`npm run schemas\` voor je teksteditor  |
| naam, menu, kleuren of voet veranderen | \`content/site.yaml\`                                                  |
| een eigen teken in het tabblad        | \`content/favicon.svg\`                                                 |
| de site op internet zetten            | zet alles uit \`dist/\` op een host naar keuze; elke map is goed        |

## Wat er staat

Twee voorbeelden van elke soort: ${kinds}. Verander ze, of haal ze weg zodra je eigen teksten er staan.
Elke ingang noemt een bron met de plaats erin. Wat van jullie zelf is, zet je tussen [vierkante haken].
`;
