export const readOffline = 'So that you can read, search and work on where there is no internet.';
export const needsScript = 'Saving needs JavaScript. Switch it on, and you read here how it works.';
export const whatYouKept = 'What you saved';
export const takeAllAway = 'Remove everything';
export const fetchNewEdition = 'Fetch the new edition';
export const wholeSite = 'The whole site';
export const allPages = [
  'All pages, search and the sheets to fill in: ',
  '. Nothing is fetched before you press the button. It stays on this device, in this browser, until you remove it here.',
] as const;
export const downloadsToo = 'The downloads for printing too:';
export const keepWholeSite = 'Save the whole site';
export const onePage = 'Just one page';
export const buttonOnPage = ['At the foot of a page about a subject there is a button ', '. It saves only that page.'] as const;
export const howItWorks = 'How it works';
export const newestEdition =
  'When you are online, you always read the newest edition. Offline you read what you saved. When there is a new edition, you can fetch it here; until all of it is in, you keep the old one.';
export const asApp: readonly (string | { bold: string })[] = [
  'Would you like to open the site as an app? In the menu of your browser, choose ',
  { bold: 'Install' },
  ' or ',
  { bold: 'Add to home screen' },
  '.',
];
export const pageNotKept = 'You have not saved this page';
export const noConnectionNoPage = 'You are offline, and this page is not on this device. Once you are online, it opens as usual.';
export const whatYouHave = 'What you do have';
export const keepMore = 'Save more or remove';
export const notKept = 'Not saved';
export const wholeSiteBegin = 'The whole site: begin at the front page, or search';
