// A space that does not break, as a word processor writes it unasked: the eye takes it for a space, a reader of signs does not.
const hardSpaces = /[\u00a0\u2007\u202f]/g;

/** Where the meaning of a line hangs on its spaces: before it, behind the marks and the name that it begins with, and after it. */
const meaningful =
  /^[ \t\u00a0\u2007\u202f]*(?:(?:[-*+>]|#{1,6}|\d{1,9}[.)]|[\w-]+:)[ \t\u00a0\u2007\u202f]+)*|[ \t\u00a0\u2007\u202f]+$/gm;

/** A text with the line ends and spaces that its readers know, each sign on the line where it was. */
export const plainLines = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(meaningful, (spaces) => spaces.replace(hardSpaces, ' '));
