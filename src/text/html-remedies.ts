import * as words from '#language/text-tags.ts';
import { vocabulary } from '../components/text/vocabulary.ts';

/** What to write instead of a tag of HTML, where there is something that does what it did. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [/^br$/, words.insteadOfBr],
  [/^hr$/, words.insteadOfHr],
  [/^(?:p|div|center)$/, words.insteadOfP],
  [/^(?:sup|sub)$/, words.insteadOfSup],
  [/^(?:s|del|strike)$/, words.insteadOfDel],
  [/^(?:code|pre|tt|kbd)$/, words.insteadOfCode],
  [/^(?:img|picture|figure|video|svg)$/, words.insteadOfImg],
  [/^a$/, words.insteadOfA],
  [/^(?:b|strong)$/, words.insteadOfB],
  [/^(?:i|em)$/, words.insteadOfI],
  [/^(?:ul|ol|li)$/, words.insteadOfUl],
  [/^h[1-6]$/, words.insteadOfH],
  [/^(?:table|tr|td|th)$/, words.insteadOfTable],
  [/^summary$/, words.insteadOfSummary],
  [/^blockquote$/, words.insteadOfBlockquote],
  [/^details$/, words.insteadOfDetails],
];

/** Whether a tag is one of HTML that redacteuren know, however it is written. */
export const isHtmlName = (name: string): boolean => remedies.some(([pattern]) => pattern.test(name.toLowerCase()));

/** What is wrong with a tag of HTML, or one without a name. */
export function refuseTag(name: string): string {
  const meant = [...vocabulary.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
  if (meant) return words.needsCapital(name, meant);
  const remedy = remedies.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1];
  return words.noHtmlTag(name, remedy ?? words.onlyTheWords);
}
