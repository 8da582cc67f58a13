export const notHere = 'This page is not here';
export const wrongAddress = 'The address is wrong, or the page has moved.';
export const searchOrBegin = (frontPage: string): string =>
  `The address is wrong, or the page has moved. Search for your question, or begin at ${frontPage}.`;
export const orGoTo = 'Or go to';
export const allOf = (plural: string): string => `all ${plural}`;
export const inPictures = (plural: string): string => `${plural} in pictures`;
export const figuresTogether = (plural: string): string =>
  `The figures of the ${plural} together, by what you want with them. Choose one to see it large, with an explanation.`;
export const withExplanation = 'With explanation';
export const wholeListAs = 'Download the whole list as';
export const wholeList = 'the whole list';
export const allFigures = 'All figures';
export const whatIsHere = 'What you find here';
export const downloads = 'Downloads';
export const allToTakeAlong = 'Everything of this site to print, to adapt or to take with you.';
export const whatChanged = 'What has changed';
export const changesSince = 'What has changed in the texts since the first edition, and why. The newest comes first.';
export const figureSource = (places: string, site: string): string => `Source: ${places} Drawn by ${site}.`;
export const ties = 'Connections';
export const findTies = 'Find a page and see what it is connected to: in lists, and below them as a picture.';
export const whatWheelShows = (pages: number, ties: number): string =>
  `${pages} pages that refer to each other ${ties} times. Each dot is a page, grouped by kind. A grey band is wider where there are more references.`;
export const coloursAre = (plural: string): string => `The colours are those of the ${plural}:`;
export const newAddress = (title: string): string => `New address: ${title}`;
export const hasNewAddress = <Link>(page: Link): (string | Link)[] => ['This page has a new address: ', page, '.'];
/** Above entries of another kind that can be filled in on their own page. */
export const worksHereToo = 'Can be filled in on their own page too';
