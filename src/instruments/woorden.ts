import type { Spreker } from './naast.ts';
import type { Vel } from './vel.ts';

const getallen = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'];

/** A number as one says it: up to twelve in words. */
export const inWoorden = (count: number): string => getallen[count] ?? String(count);

export const hoofdletter = (text: string): string => {
  const [first = ''] = text;
  // “Eén” keeps its second accent only.
  return (text.startsWith('één') ? 'E' : first.toUpperCase()) + text.slice(first.length);
};

/** A word within a sentence: with a small letter, unless it is an abbreviation: “ICT” stays. */
export const kleineLetter = (text: string): string => {
  if (text.startsWith('Eén')) return `é${text.slice(1)}`;
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
};

/** “a, b en c”. */
export const opsomming = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`;

/** Names of the content in one sentence: between quotes where one of them is more than a word. */
export const opgenoemd = (words: readonly string[]): string => {
  const small = words.map(kleineLetter);
  return opsomming(small.some((one) => /[ ,]/.test(one)) ? small.map((one) => `‘${one}’`) : small);
};

/** “nog geen van de tien vragen”, “drie van de tien vragen”, “alle tien de vragen”. */
export const aantalVan = (count: number, all: number, wat = ''): string => {
  if (count === all) return `alle ${inWoorden(all)}${wat && ` de ${wat}`}`;
  return `${count === 0 ? 'nog geen' : inWoorden(count)} van de ${inWoorden(all)}${wat && ` ${wat}`}`;
};

const tijden: Record<number, string> = {
  15: 'kwartier',
  30: 'half uur',
  45: 'drie kwartier',
  60: 'uur',
  90: 'anderhalf uur',
  120: 'twee uur',
};

/** A length of time after “zo’n”: “zo’n tien minuten”, “zo’n uur”. */
export const duur = (minuten: number): string => tijden[minuten] ?? `${inWoorden(minuten)} minuten`;

const eenling = 'één persoon';

/** The names of the sheets; among several one without a name has a number. */
export const namenVan = (vellen: readonly Vel[]): string[] =>
  vellen.map(({ naam }, index) => naam || (vellen.length === 1 ? eenling : `vel ${index + 1}`));

/** The signs of the sheets on their pieces: a first letter, or two where that is taken, else a number. */
export function letters(namen: readonly string[]): string[] {
  const seen = new Set<string>();
  return namen.map((naam, index) => {
    const clean = naam.startsWith('vel ') || naam === eenling ? '' : naam;
    const choices = [clean.slice(0, 1), ...[...clean.slice(1)].map((sign) => clean.slice(0, 1) + sign)].map((one) =>
      hoofdletter(one.trim()),
    );
    const found = choices.find((one) => one !== '' && !seen.has(one)) ?? String(index + 1);
    seen.add(found);
    return found;
  });
}

/** Who speaks, with the verb that goes with it: “Gemeente en Ziekenhuis zeggen”, “Acht zeggen”. */
export function wie(spreker: Spreker, who: readonly number[], verb: readonly [one: string, more: string]): string {
  const [one, more] = verb;
  const subject = spreker.isTellend ? inWoorden(who.length) : opsomming(who.map((index) => spreker.namen[index] ?? ''));
  return `${hoofdletter(subject)} ${who.length === 1 ? one : more}`;
}

/** Who says what, from the one end to the other: “Ziekenhuis zegt ja, Gemeente half. Wijkzorg zegt nee.” */
export function wieZegtWat(
  spreker: Spreker,
  groups: readonly { wie: number[]; woord: string }[],
  verb: readonly [string, string] = ['zegt', 'zeggen'],
): string {
  const said = groups.filter(({ wie: who }) => who.length > 0);
  const full = ({ wie: who, woord }: { wie: number[]; woord: string }): string => `${wie(spreker, who, verb)} ${woord}`;
  const short = ({ wie: who, woord }: { wie: number[]; woord: string }): string => {
    const named = spreker.isTellend ? inWoorden(who.length) : opsomming(who.map((index) => spreker.namen[index] ?? ''));
    return `${named} ${woord}`;
  };
  const [first, ...middle] = said.slice(0, -1);
  const last = said.at(-1);
  if (!last) return '';
  if (!first) return `${full(last)}.`;
  return `${[full(first), ...middle.map(short)].join(', ')}. ${full(last)}.`;
}

/** “3 plaatsen uit elkaar” in words. */
export const plaatsen = (count: number): string =>
  `${hoofdletter(inWoorden(count))} ${count === 1 ? 'plaats' : 'plaatsen'} uit elkaar`;

/** A sentence: first letter large, a full stop when there is no sign that closes. */
export const zin = (text: string): string => (text === '' ? '' : hoofdletter(text) + (/[.!?]$/.test(text) ? '' : '.'));

/** A day as one says it: 26 november 2026. */
export function dag(datum: string): string {
  const [year, month, day] = datum.split('-').map(Number);
  const maanden = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
  return year && month && day ? `${day} ${maanden[month - 1] ?? ''} ${year}` : '';
}

/** How many words a text has. */
export const telWoorden = (text: string): number => text.split(/\s+/).filter(Boolean).length;
