import * as words from '#language/problems-fields.ts';
import { choiceOf, suggestion, thereIs } from './choices.ts';
import type { Place, Problem } from './problem.ts';

const withHelp = (sentence: string, help: string): string => (help ? `${sentence} ${words.expectedHelp(help)}` : sentence);

/** What can be wrong with a field. */
export const fieldWording = {
  unknownField: (place: Place, found: string, choices: readonly string[]): Problem => ({
    ...place,
    message: `${words.unknownField(found)} ${choices.length > 0 ? suggestion(found, choices, thereIs(choices)) : words.removeIt}`,
  }),

  commaInValue: (place: Place, after: string): Problem => ({ ...place, message: words.commaInValue(after) }),

  emptyItem: (place: Place): Problem => ({ ...place, message: words.emptyItem }),

  emptyChoice: (place: Place, choices: readonly string[]): Problem => ({
    ...place,
    message: `${words.emptyField(place.field)} ${choiceOf(choices)}`,
  }),

  missingChoice: (place: Place, choices: readonly string[]): Problem => ({
    ...place,
    message: `${words.missingField(place.field)} ${choiceOf(choices)}`,
  }),

  missingField: (place: Place, help: string): Problem => ({
    ...place,
    message: withHelp(words.missingField(place.field), help),
  }),

  emptyField: (place: Place, help: string): Problem => ({
    ...place,
    message: `${words.emptyField(place.field)} ${help ? words.expectedHelp(help) : words.fillOrRemove}`,
  }),

  needsQuotes: (place: Place, found: string): Problem => ({ ...place, message: words.needsQuotes(found) }),

  noSpace: (place: Place, name: string): Problem => ({ ...place, message: words.noSpace(name) }),

  wrongIndent: (place: Place, found: string, group: string): Problem => ({
    ...place,
    message: words.wrongIndent(found, group),
  }),

  wrongForm: (place: Place, found: string, help: string): Problem => ({
    ...place,
    message: withHelp(words.wrongForm(found), help),
  }),

  wrongValue: (place: Place, found: string, expected: string): Problem => ({
    ...place,
    message: words.wrongValue(found, expected),
  }),

  wrongChoice: (place: Place, found: string, choices: readonly string[]): Problem => ({
    ...place,
    message: [words.wrongChoice(found), suggestion(found, choices, ''), choiceOf(choices)].filter(Boolean).join(' '),
  }),

  rule: (place: Place, message: string): Problem => ({ ...place, message }),
} as const;
