/** A heading or a place in a source as it is compared: its words alone. */
export const plainPassage = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
