// The page about keeping pages on this device: what is built of it.
export const readOffline = 'Dan lees, zoek en werk je verder waar geen internet is.';
export const needsScript = 'Bewaren kan alleen als JavaScript aanstaat. Zet je het aan, dan lees je hier hoe het gaat.';
export const whatYouKept = 'Wat je hebt bewaard';
export const takeAllAway = 'Haal alles weg';
export const fetchNewEdition = 'Haal de nieuwe uitgave op';
export const wholeSite = 'De hele site';
/** Before and after the size. */
export const allPages = [
  'Alle pagina’s, het zoeken en de bladen om in te vullen: ',
  '. Er wordt niets opgehaald voor je op de knop drukt. Het blijft op dit apparaat, in deze browser, tot je het hier weghaalt.',
] as const;
export const downloadsToo = 'Ook de downloads om te printen:';
export const keepWholeSite = 'Bewaar de hele site';
export const onePage = 'Alleen één pagina';
/** Before and after the name of the button. */
export const buttonOnPage = [
  'Onder aan een pagina over een onderwerp staat de knop ',
  '. Die bewaart alleen die pagina.',
] as const;
export const howItWorks = 'Hoe het werkt';
export const newestEdition =
  'Heb je verbinding, dan lees je altijd de nieuwste uitgave. Zonder verbinding lees je wat je bewaarde. Komt er een nieuwe uitgave, dan kun je die hier ophalen; tot alles binnen is, houd je de oude.';
export const asApp: readonly (string | { bold: string })[] = [
  'Wil je de site als app openen? Kies in het menu van je browser ',
  { bold: 'Installeren' },
  ' of ',
  { bold: 'Zet op beginscherm' },
  '.',
];
export const pageNotKept = 'Deze pagina heb je niet bewaard';
export const noConnectionNoPage =
  'Je hebt geen verbinding, en deze pagina staat niet op dit apparaat. Met verbinding open je haar gewoon weer.';
export const whatYouHave = 'Wat je wel hebt';
export const keepMore = 'Meer bewaren of weghalen';
/** What the worker says by itself. */
export const notKept = 'Niet bewaard';
export const wholeSiteBegin = 'De hele site: begin op de voorpagina, of zoek';
