import * as words from '#language/problems-entries.ts';
import { asked, list } from './choices.ts';
import type { Place, Problem } from './problem.ts';

/** What can be wrong with entries beside each other, and with how a text reads. */
export const entryWording = {
  unknownLevel: (place: Place, found: number, known: number): Problem => ({
    ...place,
    message: words.unknownLevel(found, known),
  }),

  reservedAddress: (place: Place, address: string): Problem => ({ ...place, message: words.reservedAddress(address) }),

  sameTitle: (place: Place, title: string, other: string): Problem => ({ ...place, message: words.sameTitle(title, other) }),

  takenName: (place: Place, name: string, other: string): Problem => ({ ...place, message: words.takenName(name, other) }),

  commonWord: (place: Place, name: string): Problem => ({ ...place, message: words.commonWord(name) }),

  secondStart: (place: Place, other: string): Problem => ({ ...place, message: words.secondStart(other) }),

  sameInk: (place: Place, ink: string, other: string): Problem => ({ ...place, message: words.sameInk(ink, other) }),

  samePair: (place: Place, pair: readonly string[], other: string): Problem => ({
    ...place,
    message: words.samePair(list(pair), other),
  }),

  unknownCount: (place: Place, found: string, meant: string | undefined, choices: readonly string[]): Problem => ({
    ...place,
    message: `${words.noCount(found)} ${meant ? asked(`{${meant}}`) : words.countedKinds(list(choices))}`,
  }),

  nearlySame: (place: Place, found: string, other: string): Problem => ({ ...place, message: words.nearlySame(found, other) }),

  future: (place: Place, found: string, wanted: string): Problem => ({ ...place, message: words.future(found, wanted) }),

  longAgo: (place: Place, found: string, wanted: string): Problem => ({ ...place, message: words.longAgo(found, wanted) }),

  orphan: (place: Place): Problem => ({ ...place, message: words.orphan }),

  longSentence: (place: Place, found: number, most: number): Problem => ({
    ...place,
    message: words.longSentence(found, most),
  }),

  heavyText: (place: Place, found: number, most: number): Problem => ({ ...place, message: words.heavyText(found, most) }),

  modelWithout: (place: Place, model: string, missing: string): Problem => ({
    ...place,
    message: words.modelWithout(model, missing),
  }),

  sheetWithout: (place: Place, sheet: string, missing: string): Problem => ({
    ...place,
    message: words.sheetWithout(sheet, missing),
  }),

  tooMany: (place: Place, most: number): Problem => ({ ...place, message: words.tooMany(most) }),

  noFingerprint: (place: Place, right: string): Problem => ({ ...place, message: words.noFingerprint(right) }),

  meaningChanged: (
    place: Place,
    { next, nextPrint, samePrint }: { next: number; nextPrint: string; samePrint: string },
  ): Problem => ({ ...place, message: words.meaningChanged(next, nextPrint, samePrint) }),

  vanished: (place: Place, id: string): Problem => ({ ...place, message: words.vanished(id) }),

  publishedConcept: (place: Place, id: string): Problem => ({ ...place, message: words.publishedConcept(id) }),

  previousTaken: (place: Place, id: string): Problem => ({ ...place, message: words.previousTaken(id) }),

  previousTwice: (place: Place, id: string, other: string): Problem => ({ ...place, message: words.previousTwice(id, other) }),

  otherPlace: (place: Place, id: string): Problem => ({ ...place, message: words.otherPlace(id) }),

  unusedLiterature: (place: Place): Problem => ({ ...place, message: words.unusedLiterature }),
} as const;
