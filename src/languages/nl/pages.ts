// Pages that are not of an entry: overviews, what is linked to what, what changed, what is not there.
export const notHere = 'Deze pagina is er niet';
export const wrongAddress = 'Het adres klopt niet, of de pagina is verhuisd.';
export const searchOrBegin = (frontPage: string): string =>
  `Het adres klopt niet, of de pagina is verhuisd. Zoek op je vraag, of begin bij ${frontPage}.`;
export const orGoTo = 'Of ga naar';
export const allOf = (plural: string): string => `alle ${plural}`;
export const inPictures = (plural: string): string => `${plural} in beeld`;
export const figuresTogether = (plural: string): string =>
  `De figuren van de ${plural} bij elkaar, naar wat je ermee wilt. Kies er een om haar groot te zien, met uitleg.`;
export const withExplanation = 'Met uitleg';
export const wholeListAs = 'De hele lijst meenemen als';
export const wholeList = 'de hele lijst';
export const allFigures = 'Alle figuren';
export const whatIsHere = 'Wat je hier vindt';
export const downloads = 'Downloads';
export const allToTakeAlong = 'Alles van deze site om te printen, aan te passen of mee te nemen.';
export const whatChanged = 'Wat er is veranderd';
export const changesSince = 'Wat er na de eerste uitgave in de teksten is veranderd, en waarom. Het nieuwste staat bovenaan.';
export const figureSource = (places: string, site: string): string => `Bron: ${places} Getekend door ${site}.`;
export const ties = 'Samenhang';
export const findTies = 'Zoek een pagina en zie waar zij aan vastzit: in lijsten, en daaronder als beeld.';
export const whatWheelShows = (pages: number, ties: number): string =>
  `${pages} pagina’s die ${ties} keer naar elkaar verwijzen. Elke stip is een pagina, per soort bij elkaar. Een grijze band is breder als er meer verwijzingen zijn.`;
/** Before the list of what has a colour. */
export const coloursAre = (plural: string): string => `De kleur is die van ${plural}:`;
export const newAddress = (title: string): string => `Nieuw adres: ${title}`;
export const hasNewAddress = <Link>(page: Link): (string | Link)[] => ['Deze pagina heeft een nieuw adres: ', page, '.'];
/** Above entries of another kind that can be filled in on their own page. */
export const worksHereToo = 'Ook op hun eigen pagina in te vullen';
