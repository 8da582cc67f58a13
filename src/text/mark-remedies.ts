import * as words from '#language/text-marks.ts';
type Remedy = readonly [RegExp, string];

const list = words.howToList;
const kader = words.howToSetApart;
const heading = words.howToHead;
const sign = words.typeTheSign;
const bold = words.howToBold;

/** The beginning of an address that did not become a link. */
export const looseAddress: Remedy = [/(?<![\w.])[a-z]{3,6}:\/{1,2}\S|(?<![\w.])https?:(?=\S)/i, words.addressIsNoLink];

/** Signs that are left in a line, each with what was probably meant. The first that fits is said. */
export const inLine: readonly Remedy[] = [
  [/\*\*|(?<=\S)__|__(?=\S)/, words.starsMakeNothingBold],
  [/(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;:!?)])\*(?![\p{L}\p{N}*])/u, words.starMakesNothingSlanted],
  [/(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;:!?)])_(?![\p{L}\p{N}_])/u, words.dashMakesNothingSlanted],
  [/~~/, words.nothingStruck],
  [/`/, words.tickDoesNotClose],
  [/\(\([a-z]+\/[a-z0-9-]/, words.linkHasSquareBrackets],
  [/[{}]/, words.bracesInText],
  // What other places where texts are written use.
  [/'{2,}\p{L}/u, words.apostrophesMakeNothing(bold)],
  [/(?<!=)==[^\s=][^=\n]*==(?!=)|\+\+\p{L}[^+\n]*\+\+/u, words.nothingHighlighted(bold)],
  [/\$\$[^$\n]+\$\$|(?<![\p{L}\p{N}])\$[^\s$]*[\\^_][^\s$]*\$/u, words.formulaIsShown],
  [/\p{N}?\p{L}[\^~]\p{N}+[\^~]/u, sign],
  [/(?<=^|\s):[a-z][a-z_]+:(?=\s|$)/, sign],
  [/%%/, words.commentIsShown],
  [/【|†/, words.leftByAssistant],
  [/\b(?:TODO|FIXME|XXX)\b|lorem ipsum/i, words.stillToFill],
  [/(?<![\w:\\])\\[a-z]{3,}/, words.commandIsShown],
  [/\\$/, words.backslashIsShown],
  [/\S\t+\S/, words.tabsOfSheet],
];

/** The same in the words as they are shown, signs written out. */
export const inDecoded: readonly Remedy[] = [[/&(?:[a-z]{2,8}|#\d+);/i, words.codeOfSign]];

/** What stands at the beginning of a line and was meant to be more than words. */
export const atLineStart: readonly Remedy[] = [
  [/(?<=^|\n)[ \t]*[•●▪◦‣·][ \t]*\S/u, list],
  // Other signs begin a list when more than one line begins with them.
  [/(?<=^|\n)[ \t]*([–—→➔➢►✓✔☐☑§]|o)[ \t]+\S[^\n]*\n[ \t]*\1[ \t]/u, list],
  [/(?<=^|\n)[ \t]*(?:[a-z]|[ivx]{1,4})[.)][ \t]+\S[^\n]*\n[ \t]*(?:[a-z]|[ivx]{1,4})[.)][ \t]/, words.noLetteredList],
  [/(?<=\n)[ \t]*\d{1,2}[.)][ \t]+\S[^\n]*\n[ \t]*\d{1,2}[.)][ \t]/, words.listNeedsEmptyLine],
  [/(?<=^|\n)-\p{L}/u, words.spaceAfterDash],
  [/(?<=^|\n)\d{1,2}[.)]\p{L}/u, words.spaceAfterNumber],
  [/(?<=^|\n)(?:\*\*|--) [^*\n]+(?:\n|$)/, words.listInList],
  [/(?<=^|\n)#{1,6}[^\s#]/, words.spaceAfterHashes],
  [/(?<=^|\n)#{7,}/, words.countOfHashes],
  [/(?<=^|\n)={2,}[^=\n]+={2,}[ \t]*(?:\n|$)|(?<=^|\n)h[1-6]\. \S/, heading],
  [/(?<=^|\n)={3,}[ \t]*(?:\n|$)/, words.howToRule],
  [/(?<=^|\n)(?::::|!!! )/, kader],
  [/(?<=\n): \S/, words.howToExplain],
  [/(?<=^|\n)[ \t]*\||(?<=^|\n)[^|\n]*\S \| \S[^\n]*\n[^|\n]*\S \| \S/, words.unreadableTable],
];
