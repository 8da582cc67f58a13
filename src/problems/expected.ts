import type { z } from 'zod';

/** A type of value in the words of a redacteur. */
const kinds: Record<string, string> = {
  string: 'tekst',
  number: 'een getal, zonder aanhalingstekens',
  int: 'een heel getal',
  boolean: 'true (ja) of false (nee), zonder aanhalingstekens',
  array: 'een lijst, elk op een eigen regel met een streepje ervoor',
  tuple: 'een lijst van twee',
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

/** What a value of the wrong type should have been. `fields` are those of the group that is wanted here, or in each item of a list. */
export function expectedType(wanted: string, found: unknown, fields: readonly string[] | undefined): string {
  if (wanted === 'object' && fields) return `de velden ${listWords(fields)}, elk op een eigen regel als «veld: waarde»`;
  if (wanted === 'array' && fields) return `een lijst: een streepje, en daarachter de velden ${listWords(fields)} onder elkaar`;
  if (wanted === 'array' && typeof found === 'string') return `een lijst. Schrijf: [${found.length > 40 ? '…' : found}]`;
  if (wanted === 'string' && Array.isArray(found)) return 'één tekst, zonder haken en streepjes';
  if (wanted === 'string') return 'tekst; staat er een dubbele punt in, zet de hele tekst dan tussen aanhalingstekens';
  return kinds[wanted] ?? wanted;
}

/** What a length or a number should have been. `origin` is Zod's word for the kind of value. */
export function bound(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const isSmall = issue.code === 'too_small';
  const word = isSmall ? 'minstens' : 'hooguit';
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') return `${word} ${limit} tekens`;
  if (issue.origin === 'array') return `${word} ${limit} in de lijst`;
  // Zod says “more than 0” where a reader counts from 1.
  return `${word} ${issue.inclusive === false ? limit + (isSmall ? 1 : -1) : limit}`;
}

/** What a text of a certain form should have been; undefined when its help says it better. */
export function expectedFormat(format: string, found: unknown): string | undefined {
  const text = typeof found === 'string' ? found : '';
  if (format === 'url') {
    return /^[\w-]+(?:\.[\w-]+)+/.test(text) ? `https://${text}` : 'een adres dat met https:// begint';
  }
  if (format === 'email') return 'een e-mailadres, zoals naam@adres.nl';
  if (format !== 'date') return undefined;
  const [, day = '', month = '', year] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  if (year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{4}-\d\d-\d\d$/.test(text) ? 'een dag die bestaat, als jjjj-mm-dd' : 'een datum als jjjj-mm-dd';
}
