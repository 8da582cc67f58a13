import dutch from 'hyphen/nl/index.js';

/** The longest word that fits on a line of a title at 320 px is one letter shorter than this. */
const longWord = 17;

/**
 * Puts soft hyphens in the long words of a title, for browsers without a Dutch dictionary: `hyphens: auto` does nothing there, and
 * one long word would push the page sideways. Narrow columns break shorter words too: they give their own `minWordLength`.
 */
export const softHyphens = (title: string, minWordLength = longWord): string => dutch.hyphenateSync(title, { minWordLength });
