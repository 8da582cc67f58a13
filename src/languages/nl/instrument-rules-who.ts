// Who says what: the sentences about the answers of the participants of an instrument.
import { locale } from './language.ts';

export const capitalised = (text: string): string => {
  const [first = ''] = text;
  // “Eén” keeps its second accent only.
  return (text.startsWith('één') ? 'E' : first.toUpperCase()) + text.slice(first.length);
};

/** Within a sentence: with a small letter, unless it is an abbreviation: “ICT” stays. */
export const lowered = (text: string): string => {
  if (text.startsWith('Eén')) return `é${text.slice(1)}`;
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
};

export const listed = (items: readonly string[]): string => new Intl.ListFormat(locale).format(items);

export const quoted = (text: string): string => `‘${text}’`;

/** A verb for one and for more. */
type Verb = readonly [one: string, more: string];
export const says: Verb = ['zegt', 'zeggen'];
export const chooses: Verb = ['kiest', 'kiezen'];
export const standsAt: Verb = ['staat op', 'staan op'];
export const doesNotKnow: Verb = ['weet het niet', 'weten het niet'];
export const seesNow: Verb = ['ziet nu', 'zien nu'];
export const wroteDown: Verb = ['schreef', 'schreven'];
export const wants: Verb = ['wil', 'willen'];

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
