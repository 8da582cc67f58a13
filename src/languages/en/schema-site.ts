export const writeAddress = 'Write the address of a page on this site, with / before and after it: /about-this-site/.';
export const addressHere = 'The page on this site, with / before and after it.';
export const menuGroup = 'The group of entries that this menu item leads to.';
export const menuTitle = 'The name in the menu.';
export const menuAbout = 'What someone finds there.';
export const groupOnce = 'Each group is in the menu once. Remove the second.';
export const menu = 'The menu, in order.';
export const language = 'The language of the content, as a code: nl or en. Without this field it is Dutch.';
export const name = 'The name of the site, in the head of every page.';
export const introduction =
  'Who the site is for, above the conversation map. A | is the place for a line break on a wide screen.';
export const promise =
  'What someone finds here, below the introduction. {modellen} becomes the number of models; likewise for other kinds.';
export const originText = 'The words of the link, with {bronnen} for the number.';
export const origin = 'Where the content comes from, as a link after the promise.';
export const description = 'What the site is about, for search engines and shared links.';
export const topic =
  'What the site is about, in a few words, after «This site is about». For anyone looking for something that is not here.';
export const searchExample = 'A real question, as an example below the search field.';
export const linkWords = 'The words of the link. {modellen} becomes the number of models; likewise for other kinds.';
export const links = 'The links below the map: where someone wants to go in one step.';
export const bundleTitle = 'What the bundle is for: a conversation, or a reader.';
export const bundleGist = 'What is in it, in one sentence. In square brackets what is ours.';
export const bundleReason = 'Why this piece is in it; without this the gist of the page stands there.';
export const bundlePages = 'The pages, in order.';
export const bundles = 'Pieces that belong on the table together for a certain conversation, ready to print.';
export const levels = 'The names of the levels at which dilemmas play, from level 1.';
export const contact = 'The address for questions, mistakes and additions.';
export const endsOnSlash = 'This address ends with a /: the name of the file comes after it.';
export const editing =
  'Where someone edits the files of content, with / at the end: https://github.com/name/project/edit/main/content/. Every page then gets «Improve this page».';
export const edition = 'The edition or version of the content.';
export const footTitle = 'The name of the link.';
export const pageOnce = (): string => 'Each page is in the foot once. Remove the second.';
export const pageTwice = (address: string): string => `«${address}» is in this bundle twice. Remove one.`;
export const foot = 'The links at the foot of every page.';
export const ownPage =
  'The page that explains what square brackets mean: ours and not from the source. With / before and after it.';
export const colophon = 'The sentence at the foot of every page: what this site is.';
export const placeholderName = 'Handreiking';
export const notInOrder = 'site.yaml is not in order yet.';
