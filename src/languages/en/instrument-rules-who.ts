import { locale } from './language.ts';

export const capitalised = (text: string): string => {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
};

/** Within a sentence: with a small letter, unless it is “I” or an abbreviation. */
export const lowered = (text: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(text) && !/^I(?![\p{L}])/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

export const listed = (items: readonly string[]): string => new Intl.ListFormat(locale).format(items);

export const quoted = (text: string): string => `‘${text}’`;

/** A verb for one and for more. */
type Verb = readonly [one: string, more: string];
export const says: Verb = ['says', 'say'];
export const chooses: Verb = ['chooses', 'choose'];
export const standsAt: Verb = ['stands at', 'stand at'];
export const doesNotKnow: Verb = ['does not know', 'do not know'];
export const seesNow: Verb = ['now sees', 'now see'];
export const wroteDown: Verb = ['wrote', 'wrote'];
export const wants: Verb = ['wants', 'want'];

interface Said {
  who: string;
  count: number;
  what: string;
}

export const whoDoes = (who: string, count: number, [one, more]: Verb): string =>
  `${capitalised(who)} ${count === 1 ? one : more}`;

/** From the one end to the other; only the last is apart. */
export const whoSaysWhat = (said: readonly Said[], verb: Verb): string => {
  const full = ({ who, count, what }: Said): string => `${whoDoes(who, count, verb)} ${what}`;
  const [first, ...middle] = said.slice(0, -1);
  const last = said.at(-1);
  if (!last) return '';
  if (!first) return `${full(last)}.`;
  return `${[full(first), ...middle.map(({ who, what }) => `${who} ${what}`)].join(', ')}. ${full(last)}.`;
};
