export const codeDoesNotClose = (fence: string): string =>
  `This block begins with ${fence} and does not close. Put a line with only ${fence} under it, or take the beginning away.`;
export const apostrophesMakeCode = 'What stands between two signs ` is code, and these look like apostrophes. Write them as ’.';
export const lineMakesHeading =
  'The line under this one makes a heading of it. Put an empty line between them, or write the heading as «## Heading».';
export const headingWithoutWords = 'This heading has no words. Write the heading, or take the # away.';
export const headingIsTitle = 'A heading with one # is the title of the page, which is above the text already. Begin with ##.';
export const headingInside =
  'A heading cannot stand in a list, a quotation or a component. Put it on a line of its own, outside them.';
export const headingSkipsLevel = (most: string, found: string): string =>
  `This heading skips a level. Expected: ${most} at most, found: ${found}.`;
export const headingTooDeep = (depth: number): string =>
  `A heading has four # signs at most. Found: ${depth}. Make it plain text.`;
export const headingEndsOnHash = 'There is a # too many behind this heading. Take it away, or put a space before it.';
export const headingWithoutText = 'There is nothing under this heading. Write text under it, or take the heading away.';
export const numberMakesList = (first: number): string =>
  `A line that begins with «${first}.» becomes a list. Put a backslash before the point: ${first}\\.`;
export const numbersOutOfOrder = (shown: number, written: number): string =>
  `On the page this line gets number ${shown}, and here it says ${written}. Put the numbers in order.`;
export const noteInList = 'The text of a note stands on a line of its own, without a dash before it.';
export const emptyItem = 'This list has a dash without words. Add the words, or take it away.';
export const emptyQuote = 'There is a > without words here. Write what someone said behind it, or take it away.';
export const noteNameHasSpaces = (name: string): string =>
  `The name of a note has no spaces. Write here and in the text: [${name}].`;
export const noteIsEmpty = (mark: string): string => `The note ${mark} has no text. Write it behind ${mark}:`;
export const definedTwice = (mark: string): string => `«${mark}:» is there twice. Take one of them away.`;
export const neverReferredTo = (mark: string, remedy: string): string =>
  `Nothing in the text refers to «${mark}», so this line is not to be seen. ${remedy}`;
export const referOrRemove = 'Refer to it, or take it away.';
export const didYouMean = (meant: string): string => `Did you mean «${meant}»?`;
export const rowBelongsAbove = 'This row belongs to the table above. Take the empty line between them away.';
export const tableWithoutRows = 'This table has only a head. Put rows under it, or take it away.';
export const rowOfOtherWidth = (count: number, width: number): string =>
  `This row has ${count} ${count === 1 ? 'cell' : 'cells'}, and the head of the table ${width}. Make them equal; write a bar in a cell as \\|, an empty cell as | |.`;
export const lineBecomesRow = 'This line becomes a row of the table above. Put an empty line between them.';
