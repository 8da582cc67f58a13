import type { z } from 'zod';
import * as words from '#language/problems-expected.ts';
import { webAddressMeant } from '../schema/web-address.ts';
import { list } from './choices.ts';

/** The value as a redacteur wrote it, short enough to print. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? words.emptyList : words.listOf(value.length);
  if (typeof value === 'object' && value !== null) {
    const names = Object.keys(value);
    return names.length === 0 ? words.nothing : words.groupOf(list(names.slice(0, 4)));
  }
  const text = typeof value === 'string' ? `«${value.replaceAll('\n', ' ')}»` : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…»` : text;
}

// What stands before an item where a dash was meant.
const bullet = /(?:^|\s)(?:[-–—•●▪◦·*→]|\d{1,2}[.)])\s+/;

/** How a text is written as a list. */
function asList(text: string): string {
  if (words.saysNothing.test(text)) return words.listOrNothing;
  const items = text
    .replace(/^\((.*)\)$/, '$1')
    .split(bullet)
    .filter((item) => item !== '');
  const [first = ''] = items;
  const isLong = text.length > 60 || /[.!?]\s*$/.test(text);
  return items.length > 1 || bullet.test(text) || isLong ? words.listWithDashes(first) : words.listInBrackets(first);
}

/** What a value of the wrong type should have been. `fields` are those of the group that is wanted here, or in each item of a list. */
export function expectedType(wanted: string, found: unknown, fields: readonly string[] | undefined): string {
  if (wanted === 'object' && fields) return words.theseFields(list(fields));
  if (wanted === 'array' && fields) return words.listOfFields(list(fields));
  if (wanted === 'array' && typeof found === 'string') return asList(found);
  if (wanted === 'tuple') return words.listOfTwo;
  if (wanted === 'string' && Array.isArray(found)) {
    const text = found.flat(Infinity).join(', ');
    return /^[a-z0-9/-]+$/.test(text) ? words.withoutBrackets(text) : words.bracketsInQuotes(text);
  }
  if (wanted === 'string') return words.oneText;
  if ((wanted === 'number' || wanted === 'int') && typeof found === 'string') {
    return /^\d+$/.test(found) ? words.numberWithoutQuotes(found) : words.wholeNumber;
  }
  return words.kinds[wanted] ?? wanted;
}

/** What a length or a number should have been. `origin` is Zod's word for the kind of value. */
export function bound(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, found: unknown): string {
  const isSmall = issue.code === 'too_small';
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') return isSmall ? words.atLeastSigns(limit) : words.atMostSigns(limit);
  if (issue.origin === 'array') {
    const isText = Array.isArray(found) && found.some((one) => typeof one === 'string' && one.includes(' '));
    if (isSmall) return words.atLeastInList(limit);
    return isText && limit < 10 ? words.atMostInListOrQuotes(limit) : words.atMostInList(limit);
  }
  // Zod says “more than 0” where a reader counts from 1.
  const last = issue.inclusive === false ? limit + (isSmall ? 1 : -1) : limit;
  return isSmall ? words.atLeast(last) : words.atMost(last);
}

/** The date that a text was probably meant to be, in the order and with the signs of a date here. */
function dateMeant(text: string): string | undefined {
  const plain = text.replace(/[T ]\d\d?:.*$/, '').replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  const [one = '', two = '', three = ''] = plain.split(/[-/.\s\u2010-\u2015]+/);
  const named = words.months.findIndex((month) => month.test(two));
  const month = /^\d{1,2}$/.test(two) ? two : named >= 0 ? String(named + 1) : '';
  const [year, day] = one.length === 4 ? [one, three] : [three, one];
  const isDate = /^\d{4}$/.test(year) && /^\d{1,2}$/.test(day) && month !== '';
  return isDate ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** What a text of a certain form should have been; undefined when its help says it better. */
export function expectedFormat(format: string, found: unknown): string | undefined {
  const text = typeof found === 'string' ? found : '';
  if (format === 'url') return webAddressMeant(text) ?? words.webAddress;
  if (format === 'email') return /[^\s<>:,;]+@[^\s<>:,;]+\.[^\s<>:,;]+/.exec(text)?.[0] ?? words.mailAddress;
  if (format !== 'date') return undefined;
  const meant = dateMeant(text);
  if (meant && meant !== text) return meant;
  return meant ? words.existingDay : words.date;
}
