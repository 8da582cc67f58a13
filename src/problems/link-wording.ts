import * as words from '#language/problems-links.ts';
import { thereAre } from '#language/problems-fields.ts';
import { asked, choiceOf, suggestion, thereIs } from './choices.ts';
import type { Place, Problem } from './problem.ts';

/** What can be wrong with a link or a relation. */
export const linkWording = {
  deadRelation: (
    place: Place,
    found: string,
    meant: string | undefined,
    collection: string,
    choices: readonly string[],
  ): Problem => {
    const all = choices.length > 0 && choices.length <= 12 ? choiceOf(choices) : words.chooseFileName(collection);
    return { ...place, message: `${words.deadRelation(found, collection)} ${meant ? asked(meant) : all}` };
  },

  withoutKind: (place: Place, found: string, meant: string | undefined): Problem => ({
    ...place,
    message: `${words.noEntry(found)} ${meant ? asked(meant) : words.writeKindAndName}`,
  }),

  noComma: (place: Place, found: string): Problem => ({ ...place, message: words.noComma(found) }),

  bareName: (place: Place, found: string): Problem => ({ ...place, message: words.bareName(found) }),

  overviewLink: (place: Place, found: string): Problem => ({ ...place, message: words.overviewLink(found) }),

  otherKind: (place: Place, found: string, wanted: string, real: string, remedy?: string): Problem => ({
    ...place,
    message: `${words.otherKind(found, wanted, real)} ${remedy ?? words.chooseNameFrom(wanted)}`,
  }),

  noHeadings: (place: Place, found: string): Problem => ({ ...place, message: words.noHeadings(found) }),

  deadLink: (place: Place, found: string, meant: string | undefined): Problem => ({
    ...place,
    message: `${words.deadLink(found)} ${meant ? asked(meant) : words.writeWikiLink}`,
  }),

  deadAddress: (place: Place, found: string, meant: string | undefined, choices: readonly string[]): Problem => ({
    ...place,
    message: `${words.deadLink(found)} ${meant ? asked(meant) : suggestion(found, choices, words.expectedAddress)}`,
  }),

  wrongAddress: (place: Place, found: string, remedy: string): Problem => ({
    ...place,
    message: `${words.wrongAddress(found)} ${remedy}`,
  }),

  deadAnchor: (place: Place, found: string, anchor: string, anchors: readonly string[]): Problem => ({
    ...place,
    message: `${words.deadAnchor(found, anchor)} ${
      anchors.length ? suggestion(anchor.replace(/\s+/g, '-'), anchors, thereIs(anchors.slice(0, 30))) : words.pageWithoutHeadings
    }`,
  }),

  unknownComponent: (place: Place, found: string, choices: readonly string[]): Problem => ({
    ...place,
    message: `${words.unknownComponent(found)} ${suggestion(found, choices, thereAre(choices.map((name) => `<${name}>`).join(', ')))}`,
  }),

  noPicture: (place: Place, found: string, choices: readonly string[]): Problem => {
    const name = found.replace(/^.*\//, '');
    const same = choices.find((choice) => choice.replace(/\.\w+$/, '') === name.toLowerCase().replace(/\.\w+$/, ''));
    const remedy = same ? asked(same) : suggestion(name, choices, words.putFileThere);
    return { ...place, message: `${words.noPicture(found)} ${remedy}` };
  },

  renamed: (place: Place, found: string, now: string): Problem => ({ ...place, message: words.renamed(found, now) }),

  toConcept: (place: Place, found: string): Problem => ({ ...place, message: words.toConcept(found) }),

  selfRelation: (place: Place): Problem => ({ ...place, message: words.selfRelation }),

  listedTwice: (place: Place, found: string): Problem => ({ ...place, message: words.listedTwice(found) }),

  writtenTwice: (place: Place, other: string): Problem => ({ ...place, message: words.writtenTwice(other) }),
} as const;
