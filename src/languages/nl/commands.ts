// What commands say at the terminal: building, checking, searching, dev and the report.
export const stopped = 'Gestopt; er is niets gemaakt.';
export const fonts = 'lettertypen';
export const nothingChanged = 'Er is niets veranderd: de site staat er nog.';
export const devAt = (address: string): string => `De site in wording staat op ${address}\nStoppen: Ctrl+C.`;
export const noNextStep = (file: string, title: string): string =>
  `${file}\n  ${title}: geen volgende stap. Verbind haar, of schrijf «verder».`;
export const soundEntries = (count: number, folder: string, readability: string): string =>
  `${count} ingangen in ${folder}/: geen fouten.\nLeesbaarheid: ${readability}.`;
export const concepts = (ids: string): string => `Concepten, nog niet op de site: ${ids}.`;
export const paperMade = (name: string, pages: number, kB: number, ms: number): string =>
  `${name}: ${pages} blz., ${kB} kB, ${ms} ms`;
export const askBehind = 'Zet je vraag erachter: npm run zoek -- "hoe beginnen we"';
export const notBuilt = 'De site is nog niet gebouwd. Doe eerst: npm run build';
export const isOutside = 'De bezoeker leest: Dit staat er niet. Het dichtst erbij: (de eerste drie).';
export const looksLike = (way: string): string => `lijkt op de vraag «${way}»`;
export const nothingFound = 'Niets gevonden: de bezoeker krijgt woorden die erop lijken, de praatplaat en een mailadres.';
export const wayOf = (way: string, id: string): string => `${way} (van ${id})`;
export const waysOfAsking = (asked: number, first: number): string =>
  `${asked} manieren van vragen; ${first} zetten hun eigen ingang bovenaan.`;
export const takers = 'Ingangen die vragen van andere wegnemen:';
export const lostQuestions = (count: number): string =>
  `Vragen die hun ingang niet bij de eerste tien zetten, of die als onbekend gelden: ${count}`;
export const answersWith = (status: number): string => `antwoordt met ${status}`;
export const doesNotAnswer = (why: string): string => `antwoordt niet (${why})`;
export const reportAt = 'Het rapport staat in .rapport/index.html; open het in een browser.';
export const siteBuilt = (folder: string, seconds: string): string => `Klaar: de site staat in ${folder}/ (${seconds} s)`;
export const zipMade = (file: string, size: string): string => `De zip om van een schijf te openen staat in ${file} (${size} MB)`;
export const siteAt = (address: string): string => `De site staat op ${address}\nStoppen: Ctrl+C.`;
export const notFound = 'Niet gevonden';

/** What a command is asked that it does not know. */
export const strangeFlags = (typed: readonly string[], known: readonly string[]): string =>
  `${typed.join(', ')} bestaat hier niet. ${known.length > 0 ? `Wel: ${known.join(', ')}.` : 'Deze opdracht heeft geen vlaggen.'}`;
export const strangeWords = (typed: readonly string[]): string =>
  `Dit is te veel: «${typed.join('», «')}». Een titel met spaties staat tussen aanhalingstekens.`;
export const builtFromOther = 'De site is van andere inhoud gemaakt dan er nu staat. Doe eerst: npm run build';
export const editorHelped = 'De hulp voor een teksteditor staat in .vscode/.';
export const noPaper = (wanted: readonly string[], all: readonly string[]): string =>
  `Geen bestand om mee te nemen heeft «${wanted.join('» of «')}» in zijn naam. Er zijn: ${all.join(', ')}.`;
