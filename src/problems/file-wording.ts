import * as words from '#language/problems-files.ts';
import { asked, suggestion, thereIs } from './choices.ts';
import type { Place, Problem } from './problem.ts';

const short = (line: string): string => (line.length > 40 ? `${line.slice(0, 39)}…` : line);

/** What can be wrong with a file or folder. */
export const fileWording = {
  syntax: (place: Place, detail: string): Problem => ({ ...place, message: words.syntax(detail) }),

  noFrontmatter: (place: Place, first: string): Problem => ({
    ...place,
    message: `${first === '' ? words.emptyFile : words.otherFirstLine(short(first))} ${words.fieldsBelow}`,
  }),

  openFrontmatter: (place: Place, found: string | undefined): Problem => ({
    ...place,
    message: found ? words.otherClosing(found) : words.noClosing,
  }),

  noFields: (place: Place): Problem => ({ ...place, message: words.noFields }),

  notUtf8: (place: Place, encoding: string): Problem => ({ ...place, message: words.notUtf8(encoding) }),

  brokenSign: (place: Place, found: string): Problem => ({ ...place, message: words.brokenSign(found) }),

  mergeMark: (place: Place): Problem => ({ ...place, message: words.mergeMark }),

  unreadable: (place: Place, detail: string): Problem => ({ ...place, message: words.unreadable(detail) }),

  noContent: (place: Place): Problem => ({ ...place, message: words.noContent }),

  askedAlone: (place: Place, slug: string, choices: readonly string[]): Problem => ({
    ...place,
    message: `${words.askedAlone(slug)} ${suggestion(slug, choices, words.nameOfEntry)}`,
  }),

  noSite: (place: Place): Problem => ({ ...place, message: words.noSite }),

  wrongFile: (place: Place, found: string, expected: string): Problem => ({
    ...place,
    message: words.wrongFile(found, expected),
  }),

  folderInFolder: (place: Place, found: string): Problem => ({ ...place, message: words.folderInFolder(found) }),

  unknownFolder: (place: Place, found: string, meant: string | undefined, choices: readonly string[]): Problem => ({
    ...place,
    message: `${words.unknownFolder(found)} ${meant ? asked(meant) : suggestion(found, choices, thereIs(choices))}`,
  }),

  unreadableInk: (
    place: Place,
    colour: string,
    { found, least, where, nearest }: { found: number; least: number; where: string; nearest: string },
  ): Problem => ({ ...place, message: words.unreadableInk(colour, where, found, least, nearest) }),

  missingLetter: (place: Place, found: string, name: string): Problem => ({
    ...place,
    message: words.missingLetter(found, name),
  }),

  lostGroup: (place: Place, group: string, kinds: string): Problem => ({ ...place, message: words.lostGroup(group, kinds) }),

  /** @param mistake what is wrong with the picture, as a sentence */
  wrongPicture: (place: Place, mistake: string): Problem => ({ ...place, message: `${mistake} ${words.saveAgain}` }),

  duplicateId: (place: Place, id: string, other: string): Problem => ({ ...place, message: words.duplicateId(id, other) }),

  hiddenText: (place: Place, kind: string): Problem => ({ ...place, message: words.hiddenText(kind) }),

  askedNowhere: (place: Place, kind: string): Problem => ({ ...place, message: words.askedNowhere(kind) }),

  askedTwice: (place: Place, other: string): Problem => ({ ...place, message: words.askedTwice(other) }),
} as const;
