export const didYouMean = (meant: string): string => `Did you mean «${meant}»?`;
export const chooseFrom = (choices: string): string => `Choose from: ${choices}.`;
export const thereAre = (choices: string): string => `You can use: ${choices}.`;
export const unknownField = (found: string): string => `There is no field «${found}» here.`;
export const removeIt = 'Remove it.';
export const commaInValue = (after: string): string =>
  `Between { and } a comma separates fields, and «${after}» is not a field. Put the whole value in quotation marks.`;
export const emptyItem = 'Something in this list is empty, such as a dash with nothing after it. Fill it in or remove it.';
export const emptyField = (field: string): string => `The field «${field}» is empty.`;
export const fillOrRemove = 'Fill it in or remove it.';
export const missingField = (field: string): string => `The field «${field}» is missing.`;
export const expectedHelp = (help: string): string => `Expected: ${help}`;
export const needsQuotes = (found: string): string =>
  `Found: ${found}, which the computer does not read as text. Put it in quotation marks: "${found}".`;
export const noSpace = (name: string): string => `There must be a space after «${name}:». Write «${name}: value».`;
export const wrongIndent = (found: string, group: string): string =>
  `The field «${found}» belongs to «${group}». Indent the line, so that it starts right below the first field of that group.`;
export const wrongForm = (found: string): string => `Found: ${found}. That is not in the right form.`;
export const wrongValue = (found: string, expected: string): string => `Found: ${found}. Expected: ${expected}.`;
export const wrongChoice = (found: string): string => `«${found}» cannot be used here.`;
export const remarkSign = 'A comment between the fields starts with #: «# comment».';
export const dashTooMany = (field: string): string =>
  `Remove the dash before «${field}»: this line belongs to what stands above it.`;
export const withLength = (found: string, length: number): string => `${found} (${length} characters)`;
