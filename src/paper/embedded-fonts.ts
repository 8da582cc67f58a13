import { families } from './fonts.ts';

/** The names of the fonts in a PDF as Typst writes it, without the letters that mark a subset. */
export const embeddedFonts = (pdf: Uint8Array): string[] => {
  const names = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/\/FontName\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/g);
  return [...new Set([...names].map(([, name = '']) => name))].sort();
};

/** The fonts in a PDF that are not ours: a letter that ours lack brings one from the machine, and with it other bytes. */
export const strangeFonts = (pdf: Uint8Array): string[] =>
  embeddedFonts(pdf).filter((name) => !families.some((family) => name.startsWith(family)));
