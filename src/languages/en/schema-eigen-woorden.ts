export const typefaceName = 'Write the name as Fontsource writes it, in lower case and with hyphens: source-serif-4.';
export const sans = 'The typeface of headings, menu and buttons.';
export const serif = 'The typeface of the text.';
export const typefaces =
  'Typefaces of your own: the name of a typeface at Fontsource, such as source-serif-4. Install its package too.';
export const frontPage =
  'What the front page is called in a sentence, with its article: the map. Without this field it is the front page.';
export const sourceWord =
  'What a source is to an entry, before the title of the source: Adapted from. Without this field it says From.';
export const writtenAbout =
  'What a sheet to write on is about, before the line beside it: Network or issue. Without this field it says About.';
export const licenceText = 'What someone may do with the texts, in one sentence.';
export const licenceAddress = 'The address of the licence, with https://.';
export const licence = 'The licence of the texts, at the foot of every page.';
