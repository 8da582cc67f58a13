import { z } from 'zod';
import * as words from '#language/schema-regels.ts';

/** What may not stand in a field, with what to do about it: fields hold plain words. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/\n/, words.oneLine],
  [/\[\[/, words.noWikiLink],
  [/\]\(/, words.noLink],
  [/\*\*|__|(?<![\p{L}\p{N}])[*_](?=\S)[^*_]*\S[*_](?![\p{L}\p{N}])/u, words.noMarkup],
  [/<\/?[a-z][^>]*>|&(?:[a-z]+|#x?[\da-f]+);/i, words.noHtml],
  [/\\/, words.noBackslash],
  [/(?:^|\s)(?:TODO|FIXME|XXX)\b|^lorem ipsum/i, words.unfinished],
  [/^[^{]*\}|\{[^}]*$/, words.looseBrace],
];

/** Whether every square bracket closes again, one at a time: brackets are the sign of what is ours. */
const isBracketed = (text: string): boolean => /^[^[\]]*(?:\[[^[\]]+\][^[\]]*)*$/.test(text);

/** One line of plain text of at most `max` characters. Square brackets in it stand around what is ours and not the source's. */
export const regel = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .superRefine((text, context) => {
      const mark = marks.find(([pattern]) => pattern.test(text));
      if (mark) context.addIssue({ code: 'custom', message: mark[1] });
      else if (!isBracketed(text)) {
        const message = words.looseBracket;
        context.addIssue({ code: 'custom', message });
      }
    });

/** A list of short lines, without an empty one. */
export const regels = (max = 200) => z.array(regel(max)).min(1);

/** A date as jjjj-mm-dd. */
export const datum = z.iso.date();
