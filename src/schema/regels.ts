import { z } from 'zod';

/** What may not stand in a field, with what to do about it: fields hold plain words. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/\n/, 'Schrijf deze tekst op één regel, zonder nieuwe regels erin.'],
  [/\[\[/, 'In een veld kan geen link met [[ ]] staan: schrijf alleen de woorden. Een link zet je in de tekst eronder.'],
  [/\]\(/, 'In een veld kan geen link staan: schrijf alleen de woorden. Een link zet je in de tekst eronder.'],
  [
    /\*\*|__|(?<![\p{L}\p{N}])[*_](?=\S)[^*_]*\S[*_](?![\p{L}\p{N}])/u,
    'In een veld kan geen opmaak staan: haal de sterretjes of streepjes weg.',
  ],
  [/<\/?[a-z][^>]*>|&(?:[a-z]+|#x?[\da-f]+);/i, 'In een veld kan geen HTML staan: schrijf alleen de woorden.'],
  [/\\/, 'In een veld betekent een \\ niets, en hij komt zo op de pagina: haal hem weg.'],
  [/(?:^|\s)(?:TODO|FIXME|XXX)\b|^lorem ipsum/i, 'Hier staat nog iets dat moet worden ingevuld: schrijf wat er hoort te staan.'],
  [/^[^{]*\}|\{[^}]*$/, 'Er staat een losse accolade: haal haar weg.'],
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
        const message =
          'Een vierkante haak gaat open en niet dicht, of andersom. Zet [ en ] om wat van ons is en niet uit de bron.';
        context.addIssue({ code: 'custom', message });
      }
    });

/** A list of short lines, without an empty one. */
export const regels = (max = 200) => z.array(regel(max)).min(1);

/** A date as jjjj-mm-dd. */
export const datum = z.iso.date();
