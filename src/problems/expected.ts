import type { z } from 'zod';
import { webAddressMeant } from '../schema/web-address.ts';

/** A type of value in the words of a redacteur. */
const kinds: Record<string, string> = {
  string: 'tekst',
  number: 'een getal, zonder aanhalingstekens',
  int: 'een heel getal',
  boolean: 'true (ja) of false (nee), zonder aanhalingstekens',
  array: 'een lijst, elk op een eigen regel met een streepje ervoor',
  object: 'een groep velden, elk op een eigen regel',
  undefined: 'niets',
  null: 'niets',
};

const listWords = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

/** The value as a redacteur wrote it, short enough to print. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'een lege lijst' : `een lijst van ${value.length}`;
  if (typeof value === 'object' && value !== null) {
    const names = Object.keys(value);
    return names.length === 0 ? 'niets' : `een groep velden (${listWords(names.slice(0, 4))})`;
  }
  const text = typeof value === 'string' ? `«${value.replaceAll('\n', ' ')}»` : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…»` : text;
}

// What stands before an item where a dash was meant.
const bullet = /(?:^|\s)(?:[-–—•●▪◦·*→]|\d{1,2}[.)])\s+/;

/** How a text is written as a list. */
function asList(text: string): string {
  if (/^(?:geen|n\.?v\.?t\.?|onbekend|nee|-|\?)$/i.test(text)) return 'een lijst. Is er niets, laat het veld dan weg';
  const items = text
    .replace(/^\((.*)\)$/, '$1')
    .split(bullet)
    .filter((item) => item !== '');
  const [first = ''] = items;
  const isLong = text.length > 60 || /[.!?]\s*$/.test(text);
  if (items.length > 1 || bullet.test(text) || isLong)
    return `een lijst: een streepje en een spatie voor elke regel, «- ${first}»`;
  return `een lijst. Schrijf: [${first}]`;
}

/** What a value of the wrong type should have been. `fields` are those of the group that is wanted here, or in each item of a list. */
export function expectedType(wanted: string, found: unknown, fields: readonly string[] | undefined): string {
  if (wanted === 'object' && fields) return `de velden ${listWords(fields)}, elk op een eigen regel als «veld: waarde»`;
  if (wanted === 'array' && fields) return `een lijst: een streepje, en daarachter de velden ${listWords(fields)} onder elkaar`;
  if (wanted === 'array' && typeof found === 'string') return asList(found);
  if (wanted === 'tuple') return 'een lijst van twee, zoals [het ene, het andere]';
  if (wanted === 'string' && Array.isArray(found)) {
    const words = found.flat(Infinity).join(', ');
    return /^[a-z0-9/-]+$/.test(words) ? `${words}, zonder haken` : `één tekst. Horen de haken erbij, schrijf dan: "[${words}]"`;
  }
  if (wanted === 'string')
    return 'één tekst, zonder «veld:» ervoor; staat er een dubbele punt in, zet dan de hele tekst tussen aanhalingstekens';
  if ((wanted === 'number' || wanted === 'int') && typeof found === 'string') {
    return /^\d+$/.test(found) ? `een getal zonder aanhalingstekens: ${found}` : 'een heel getal, zoals 1';
  }
  return kinds[wanted] ?? wanted;
}

/** What a length or a number should have been. `origin` is Zod's word for the kind of value. */
export function bound(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, found: unknown): string {
  const isSmall = issue.code === 'too_small';
  const word = isSmall ? 'minstens' : 'hooguit';
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') return `${word} ${limit} tekens`;
  if (issue.origin === 'array') {
    const isText = Array.isArray(found) && found.some((one) => typeof one === 'string' && one.includes(' '));
    const comma =
      !isSmall && isText && limit < 10 ? '; staat er een komma in een tekst, zet die tekst dan tussen aanhalingstekens' : '';
    return `${word} ${limit} in de lijst${comma}`;
  }
  // Zod says “more than 0” where a reader counts from 1.
  return `${word} ${issue.inclusive === false ? limit + (isSmall ? 1 : -1) : limit}`;
}

const months = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** The date that a text was probably meant to be, in the order and with the signs of a date here. */
function dateMeant(text: string): string | undefined {
  const plain = text.replace(/[T ]\d\d?:.*$/, '').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  const [one = '', two = '', three = ''] = plain.split(/[-/.\s\u2010-\u2015]+/);
  const named = months.findIndex((month) => two.toLowerCase().replace('mrt', 'maart').startsWith(month));
  const month = /^\d{1,2}$/.test(two) ? two : named >= 0 ? String(named + 1) : '';
  const [year, day] = one.length === 4 ? [one, three] : [three, one];
  const isDate = /^\d{4}$/.test(year) && /^\d{1,2}$/.test(day) && month !== '';
  return isDate ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** What a text of a certain form should have been; undefined when its help says it better. */
export function expectedFormat(format: string, found: unknown): string | undefined {
  const text = typeof found === 'string' ? found : '';
  if (format === 'url') return webAddressMeant(text) ?? 'één heel adres dat met https:// begint, zonder spaties';
  if (format === 'email') return /[^\s<>:,;]+@[^\s<>:,;]+\.[^\s<>:,;]+/.exec(text)?.[0] ?? 'een e-mailadres, zoals naam@adres.nl';
  if (format !== 'date') return undefined;
  const meant = dateMeant(text);
  if (meant && meant !== text) return meant;
  return meant ? 'een dag die bestaat, als jjjj-mm-dd' : 'een datum als jjjj-mm-dd, met jaar, maand en dag';
}
