export const spaceAfterDash = 'the dash of a list is followed by a space';
export const remark = 'a comment between the fields starts with #: «# comment»';
export const asterisks = 'a field is written without asterisks: «field: value»';
export const plainDash = 'a list is written with a plain dash and a space: «- value»';
export const colonNotEquals = 'the name of a field is followed by a colon and a space, not by =';
export const commaAtEnd = 'this line ends with a comma; remove it';
export const commaTooMany = 'there is one comma too many; remove it';
export const fieldPerLine = 'each field goes on its own line; remove the comma between them';
export const indent =
  'this line is not indented properly; start the fields of one group right below each other, and those of a list two spaces after the dash';
export const openQuote =
  'a value starts with a quotation mark that is not closed properly; put the whole value in double quotation marks, or remove the mark';
export const twice = 'the same field is there twice; remove one of the two';
export const twiceOrDash =
  'the same field is there twice; remove one of the two, or put a dash before the line where the next item of the list starts';
export const openBracket = 'a [ or { opens here and is not closed; put ] or } after it';
export const wrongStart = 'a value starts with a character that cannot be there; put the value in quotation marks';
export const backslash = 'a text in double quotation marks holds a \\; remove it, or use single quotation marks';
export const missingSign = 'something is missing: a quotation mark, a bracket or a comma';
export const noFieldAndValue = 'this line is not «field: value»; a colon, the space after it, or a quotation mark is missing';
export const colonInValue = 'a value with a colon in it must be in quotation marks';
export const betweenBrackets =
  'between [ ] or { } a comma or a bracket is missing, or a value holds a colon; put that value in quotation marks';
export const tab = 'there is a tab; indent with spaces';
export const wrongSign = 'there is a character that cannot be here; put the value in quotation marks';
export const fenceAmongFields = 'there is a line with --- in the middle of the fields; remove it';
export const fieldsAgain = 'the fields are here a second time; remove this block';
export const missingDash = 'this line belongs to a list, and lacks the dash that the others have';
export const dashBeforeField = 'there is no dash before the name of a field; remove it';
export const notReadable = 'this cannot be read as «field: value»; put the value in quotation marks';
export const startsWithAlias = 'a value starts with & or *; put it in quotation marks';
export const startsWithTag = 'a value starts with an exclamation mark; put it in quotation marks';
export const startsWithHash = (value: string): string =>
  `the value «#${value}» starts with a hash sign, and is dropped because of that; put it in quotation marks`;
export const curlyQuotes =
  'the value is in curly quotation marks, and these would show on the page; type straight ones ("), or leave them out';
export const hashInValue = (value: string): string =>
  `«${value}» is followed by « #», and what comes after that is dropped; put the whole value in quotation marks`;
export const dashTooDeep = (before: string): string =>
  `the dash after «${before}» is indented too far; put it right below the previous one`;
