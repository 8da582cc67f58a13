export { bracesInText } from './text-tags.ts';
export const howToList = 'Write a list with a dash and a space: «- words», each on a line of its own.';
export const howToSetApart = 'Set a remark apart in a box: <Kader kop="Note">, the text, and </Kader>.';
export const howToHead = 'Write a heading with # signs and a space: «## Heading».';
export const typeTheSign = 'Type the sign itself, such as m², CO₂ or 🙂.';
export const howToBold = 'Write bold like this: **words**.';
export const addressIsNoLink =
  'This address does not become a link. Write [words](https://address.com), or https:// and the address.';
export const starsMakeNothingBold =
  'These ** or __ make nothing bold. Write **words**, without spaces inside the stars, or take them away.';
export const starMakesNothingSlanted = 'This * makes nothing italic. Write *words*, or put a backslash before it: \\*.';
export const dashMakesNothingSlanted = 'This _ makes nothing italic. Write *words*, or put a backslash before it: \\_.';
export const nothingStruck = 'These ~~ strike nothing out. Write ~~words~~, or take them away.';
export const tickDoesNotClose = 'This ` opens something and does not close it. Take it away; write an apostrophe as ’.';
export const linkHasSquareBrackets = 'Write a link with square brackets: [[kind/name|your own words]].';
export const apostrophesMakeNothing = (bold: string): string => `Apostrophes make nothing bold or italic here. ${bold}`;
export const nothingHighlighted = (bold: string): string => `== and ++ highlight nothing here. ${bold}`;
export const commentIsShown = 'A remark with %% is shown on the page. Take it away.';
export const leftByAssistant = 'A writing assistant left a reference here. Take it away, or name the source.';
export const stillToFill = 'Something here still has to be filled in: write what should be here.';
export const formulaIsShown =
  'A formula does not work here and is shown on the page as it is. Write it in words, or with signs such as x² and ≤.';
export const commandIsShown = 'A command with a \\ before it does not work here and is shown on the page as it is. Take it away.';
export const backslashIsShown = 'There is a \\ at the end that is shown on the page. Take it away.';
export const tabsOfSheet = 'There are tabs here, as in a spreadsheet. Write a table with bars: | one | two |.';
export const codeOfSign = 'A code for a sign is shown on the page here. Type the sign itself.';
export const noLetteredList =
  'A list with letters does not work here. Write numbers or dashes: «1. words», each on a line of its own.';
export const listNeedsEmptyLine = 'There must be an empty line above this list; begin at 1.';
export const spaceAfterDash = 'A dash of a list needs a space behind it: «- words».';
export const spaceAfterNumber = 'A number of a list needs a space behind it: «1. words».';
export const listInList = 'Indent a list in a list by two spaces: «  - words».';
export const spaceAfterHashes = 'The # signs of a heading need a space behind them: «## Heading».';
export const countOfHashes = 'A heading has two to four # signs: «## Heading».';
export const howToRule = 'Write a rule as --- with an empty line above and below.';
export const howToExplain = 'Write an explanation under a word as a list: «- **word**: explanation».';
export const unreadableTable =
  'This table cannot be read. Under the first line there must be one with as many cells of dashes: | --- | --- |.';
export const starTooMany = 'There is a * too many or too few here. Write *italic* or **bold**.';
export const starsBetweenNumbers =
  'The stars between these numbers make italic text of them. Write ×, or put a backslash before them: \\*.';
