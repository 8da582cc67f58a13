export const deadLinks = 'Dead links to other sites';
export const deadLinksHow = 'A site that refuses a robot is not always gone: look for yourself before you take the link away.';
const links = (count: number): string => (count === 1 ? '1 link' : `${count} links`);
export const allAnswer = (count: number): string => (count === 1 ? 'The one link answers.' : `All ${count} links answer.`);
export const notLooked = (count: number): string => `Not looked at (${links(count)}). npm run rapport -- --online does look.`;
export const notFound = 'not found';
export const atPlace = (place: number): string => `in place ${place}`;
export const missedNote = (where: string, first: string, meant: string): string => `${where}; on top: ${first}; meant: ${meant}`;
export const missed = 'Questions that do not find their answer among the first three';
export const missedShare = (count: number, share: string): string =>
  `${count} questions asked; ${share} % finds a good answer among the first three.`;
export const allFound = (count: number): string => `All ${count} questions find their answer.`;
export const notAsked = 'Not asked: build the site first (npm run build).';
export const wasCalled = (name: string): string => `was called ${name}`;
export const goneBecause = (why: string): string => `gone: ${why}`;
export const changes = 'Changed since the last release';
export const changesHow = 'What a reader notices belongs in «wijzigingen» of the entry. npm run uitgave starts again from zero.';
export const nothingChanged = 'Nothing has changed.';
export const noRelease = 'No release has been kept yet: npm run uitgave.';
export const andMore = (count: number): string => `And ${count} more.`;
export const pageTitle = (name: string): string => `Report · ${name}`;
export const heading = (name: string): string => `Report of ${name}`;
export const madeOn = (today: string): string =>
  `Made on ${today}. This is a list to go through, not a list of mistakes: npm run check:content says what is wrong.`;
export const parts = 'Parts';
export const unread = 'Not reviewed for more than a year';
export const unreadHow = 'Read the entry beside its source, and put the date of today in «beoordeeld».';
export const allRead = 'Everything has been reviewed in the past year.';
export const reviewedOn = (day: string): string => `reviewed on ${day}`;
export const lengths = 'Very short or very long';
export const lengthsHow = (least: number, most: number): string =>
  `Fewer than ${least} words and less than half as long as is usual for the kind, or more than ${most} words.`;
export const noneStandsOut = 'No text is remarkably short or long.';
export const countOfWords = (count: number): string => `${count} words`;
export const longSentences = 'Long sentences';
export const longSentencesHow = (most: number): string => `Sentences of more than ${most} words. Make two of them.`;
export const noneTooLong = (most: number): string => `No sentence is longer than ${most} words.`;
export const longSentence = (count: number, text: string): string => `${count} words: ${text}`;
export const loose = 'Weakly connected';
export const looseHow = (least: number): string =>
  `Connected to fewer than ${least} other entries, or without a next step. Name one in a field, or make a link in the text.`;
export const allConnected = 'Every entry has enough neighbours.';
export const undrawn = 'Headings of the sources that no entry draws on';
export const undrawnHow =
  'Compared with «vindplaats» and with «kop» in «steunt». Is there knowledge that belongs here? Make an entry, or name the heading in a vindplaats.';
export const allDrawn = 'An entry draws on every heading, or the sources name no «koppen».';
export const nothing = 'nothing';
export const isNew = 'new';
export const isChanged = 'changed';
export const withoutChanges = (said: string): string => `${said}; without «wijzigingen»`;
export const neighbours = (count: number): string => `${count} ${count === 1 ? 'neighbour' : 'neighbours'}`;
export const neighboursAndNoNext = (count: number): string => `${neighbours(count)}, no next step`;
/** How a place in a source begins when it names a chapter or a paragraph by its number. */
export const numberedPlace = 'section|paragraph|chapter';
/** The level or lesson that a heading begins with, and the same up to its name. */
export const levelOfHeading = /^(?:level|lesson) \d/i;
export const levelBefore = /^(?:level|lesson) \d: /i;
