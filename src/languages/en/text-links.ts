export { linkInLink, noTaskList } from './text-brackets.ts';
export { bracesInText, noImport } from './text-tags.ts';
export const marksAroundWhole = 'Put * or ** around the whole link.';
export const someWords = 'words';
export const meantLink = (link: string): string => `Did you mean [[${link}]]?`;
export const howToPicture =
  'Place a picture with <Afbeelding bestand="name.jpg" alt="what you see" />; the file goes into content/afbeeldingen/.';
export const noBraceComment = 'A remark with {/* */} does not work here. Take it away.';
export const noHtml = 'HTML does not work here. Write the words without the tags.';
export const noteInLink = 'There is a note in the words of this link. Put it behind the link.';
export const wordsInside = (id: string, label: string): string =>
  `The words of a link go inside the brackets: [[${id}|${label}]].`;
export const oneSquarePair = (label: string): string => `A link to an address has one pair of brackets: ${label}(/address/).`;
export const linkWithoutWords = 'This link has no words. Write [words](/address/).';
export const lineBecomesQuote =
  'A line that begins with > becomes a quotation. Write «more than», or put a backslash before it: \\>.';
export const unreadable = (link: string, remedy: string): string => `The link [[${link}]] cannot be read. ${remedy}`;
export const marksAround = (target: string): string => `Put the marks around the brackets: **[[${target}]]**.`;
export const noWordsAfterBar = (written: string, howTo: string): string =>
  `There are no words behind the bar in the link [[${written}|]]. ${howTo}`;
export const bracketsInWords = (written: string): string =>
  `There are square brackets in the words of the link [[${written}|…]]: use round ones, or leave them out.`;
export const moreThanOneBar = (written: string, howTo: string): string =>
  `There is more than one bar in the link [[${written}|…]]. ${howTo}`;
export const barInTable = 'In a table you write \\| instead of |: [[kind/name\\|your own words]].';
export const linkIsOpen = (begin: string, remedy: string): string =>
  `The link «${begin}» does not close: ]] is missing. ${remedy}`;
export const howToPlacePicture = 'Place a picture with <Afbeelding bestand="name.jpg" alt="what you see" />.';
export const howToLink = 'Write it like this: [[kind/name]] or [[kind/name|your own words]].';
export const howToLinkOutside = (address: string): string => `Write an address outside the site like this: [words](${address}).`;
export const howToLinkHeading = (label: string, anchor: string): string =>
  `Write a link to a heading on this page like this: [${label}](${anchor}).`;
export const entryFirst = (id: string, label: string): string => `First the entry, then the words: [[${id}|${label}]].`;
export const oneOrOther = (link: string, other: string): string => `Did you mean [[${link}]], or ${other}?`;
export const barBetween = (link: string): string => `Put a bar between them: ${link}.`;
