// What is wrong with links in a text, and what a text may not hold: check and panel.
export { linkInLink, noTaskList } from './text-brackets.ts';
export { bracesInText, noImport } from './text-tags.ts';
export const marksAroundWhole = 'Zet * of ** om de hele link heen.';
export const someWords = 'woorden';
export const meantLink = (link: string): string => `Bedoel je [[${link}]]?`;
export const howToPicture =
  'Een afbeelding zet je erin met <Afbeelding bestand="naam.jpg" alt="wat je ziet" />; het bestand komt in content/afbeeldingen/.';
export const noBraceComment = 'Een opmerking met {/* */} kan hier niet. Haal haar weg.';
export const noHtml = 'HTML kan hier niet. Schrijf de woorden zonder de tags.';
export const noteInLink = 'In de woorden van deze link staat een noot. Zet die achter de link.';
export const wordsInside = (id: string, label: string): string =>
  `De woorden van een link staan binnen de haken: [[${id}|${label}]].`;
export const oneSquarePair = (label: string): string => `Een link naar een adres heeft één paar haken: ${label}(/adres/).`;
export const linkWithoutWords = 'Deze link heeft geen woorden. Schrijf [woorden](/adres/).';
export const lineBecomesQuote =
  'Een regel die met > begint wordt een citaat. Schrijf «meer dan», of zet er een backslash voor: \\>.';
export const unreadable = (link: string, remedy: string): string => `De link [[${link}]] is niet te lezen. ${remedy}`;
export const marksAround = (target: string): string => `Zet de opmaak om de haken heen: **[[${target}]]**.`;
export const noWordsAfterBar = (written: string, howTo: string): string =>
  `In de link [[${written}|]] staan geen woorden na de streep. ${howTo}`;
export const bracketsInWords = (written: string): string =>
  `In de woorden van de link [[${written}|…]] staan vierkante haken: gebruik ronde, of laat ze weg.`;
export const moreThanOneBar = (written: string, howTo: string): string =>
  `In de link [[${written}|…]] staat meer dan één streep. ${howTo}`;
export const barInTable = 'In een tabel schrijf je \\| in plaats van |: [[soort/naam\\|eigen woorden]].';
export const linkIsOpen = (begin: string, remedy: string): string => `De link «${begin}» sluit niet: er ontbreekt ]]. ${remedy}`;
export const howToPlacePicture = 'Een afbeelding zet je erin met <Afbeelding bestand="naam.jpg" alt="wat je ziet" />.';
export const howToLink = 'Schrijf het zo: [[soort/naam]] of [[soort/naam|eigen woorden]].';
export const howToLinkOutside = (address: string): string => `Een adres buiten de site schrijf je zo: [woorden](${address}).`;
export const howToLinkHeading = (label: string, anchor: string): string =>
  `Een link naar een kop op deze pagina schrijf je zo: [${label}](${anchor}).`;
export const entryFirst = (id: string, label: string): string => `Eerst de ingang, dan de woorden: [[${id}|${label}]].`;
export const oneOrOther = (link: string, other: string): string => `Bedoel je [[${link}]], of ${other}?`;
export const barBetween = (link: string): string => `Zet er een streep tussen: ${link}.`;
