export const unknownLevel = (found: number, known: number): string =>
  `Level ${found} has no name: «niveaus» in site.yaml names ${known}. Choose a lower level, or give this one a name.`;
export const reservedAddress = (address: string): string =>
  `The address ${address} already belongs to another page of the site. Give this file another name.`;
export const sameTitle = (title: string, other: string): string =>
  `«${title}» is also the title of ${other}. Give one of the two another title.`;
export const takenName = (name: string, other: string): string =>
  `«${name}» is already a name of ${other}. Keep this word with one of the two.`;
export const commonWord = (name: string): string =>
  `«${name}» is an everyday word that stands on every page, and would become a button there. Choose a name that only this term has.`;
export const secondStart = (other: string): string =>
  `The front page has room for one route, and ${other} is there already. Remove «home» here or there.`;
export const sameInk = (ink: string, other: string): string =>
  `The ink «${ink}» is already used by ${other}. Give each perspective its own ink.`;
export const samePair = (pair: string, other: string): string =>
  `${other} is already the area of tension between ${pair}. Name another pair, or remove one of the two.`;
export const noCount = (found: string): string => `«{${found}}» does not become a number.`;
export const countedKinds = (choices: string): string => `Put a kind of entry between { and }: ${choices}.`;
export const nearlySame = (found: string, other: string): string =>
  `«${found}» appears only here, and looks like «${other}» in other entries. Did you mean «${other}»?`;
export const future = (found: string, wanted: string): string => `${found} is in the future. Expected: ${wanted}.`;
export const longAgo = (found: string, wanted: string): string =>
  `${found} is too long ago: check the year. Expected: ${wanted}.`;
export const dayOfReview = 'the day on which someone reviewed this entry';
export const orphan =
  'This entry stands alone: it names no other entry and no other entry names it. Add at least one relation or link.';
export const longSentence = (found: number, most: number): string =>
  `A sentence in this paragraph has ${found} words. Expected: at most ${most}. Split it in two.`;
export const heavyText = (found: number, most: number): string =>
  `The sentences are ${found.toFixed(1)} words long on average. Expected: at most ${most}. Write shorter ones.`;
export const modelWithout = (model: string, missing: string): string =>
  `The model «${model}» lacks what this tool needs: ${missing}. Add it there, or choose another model.`;
export const tooMany = (most: number): string => `One table holds at most ${most} sheets. So at most ${most} here too.`;
export const sheetWithout = (sheet: string, missing: string): string =>
  `The tool «${sheet}» lacks what this tool takes from it: ${missing}. Name an «invulblad» that has this list.`;
export const noFingerprint = (right: string): string =>
  `The fingerprint of the questions is missing. Add a line under «versie»: afdruk: ${right}`;
export const meaningChanged = (next: number, nextPrint: string, samePrint: string): string =>
  `The questions, answers or rows have changed, but «versie» has not. Does anything mean something else than before? Set «versie» to ${next} and «afdruk» to ${nextPrint}. Is only the wording different? Then set «afdruk» to ${samePrint}.`;
export const vanished = (id: string): string =>
  `«${id}» was published before and is gone. Does the entry have another name now? Put «vorigeIds: [${id}]» there. Was it removed? Add a line «${id}: why» to verwijderd.txt. npm run hernoem and npm run verwijder do this for you.`;
export const publishedConcept = (id: string): string =>
  `«${id}» was published before and is now a draft: its page would disappear. Remove «concept: true» there.`;
export const previousTaken = (id: string): string =>
  `«${id}» is the name of an entry that exists. Remove that name from «vorigeIds».`;
export const previousTwice = (id: string, other: string): string =>
  `«${id}» is also a former name of ${other}. An old address leads to one page: remove the name here or there.`;
export const otherPlace = (id: string): string =>
  `The address of «${id}» cannot lead here: one of the two has no page of its own. Remove that name.`;
export const unusedLiterature = 'No entry refers to this publication. Refer to it in a text or in «literatuur», or remove it.';
