const things = (count: number): string => `${count} ${count === 1 ? 'item' : 'items'}`;

export const outcome = 'Outcome';
export const up = 'Up';
export const down = 'Down';
export const away = 'Remove';
export const moveUp = (name: string): string => `Move ${name} up`;
export const moveDown = (name: string): string => `Move ${name} down`;
export const takeOut = (name: string): string => `Take ${name} out of the bundle`;
export const pageIsGone = (title: string): string =>
  `‘${title}’ is no longer on this site. Remove this item, or search for where it is now.`;
export const noteAt = (place: number): string => `Note at place ${place}`;
export const isNowAt = (name: string, place: number): string => `${name} is now at place ${place}.`;
export const nowAt = (place: number): string => `Is now at place ${place}.`;
export const isOut = (name: string): string => `${name} is out of your bundle.`;
export const keptIsDamaged = 'What this browser kept of your bundle is damaged. You begin with an empty one.';
export const keepsNothing = 'This browser keeps nothing: print or save your bundle before you close the page.';
export const isFull = 'Your bundle is full. Take something out first.';
export const emptyNote = 'There is an empty note at the end.';
export const emptyIt = (count: number): string => `Empty your bundle with ${things(count)}?`;
export const isEmpty = 'Your bundle is empty.';
export const linkIsDamaged = 'This link is damaged: no bundle can be read from it.';
/** What to do with the bundle of another; of each its name and how much is in it. */
export const whatToDo = ([own, ownCount]: [string, number], [other, count]: [string, number]): string =>
  `You have a bundle already: ‘${own}’, with ${things(ownCount)}. What do you want with ‘${other}’, with ${things(count)}?`;
export const replaceMine = 'Replace mine';
export const putUnderMine = 'Put the items under mine';
export const leaveMine = 'Leave mine as it is';
export const isLeft = 'Your bundle is as it was.';
export const haveItAlready = 'This is the bundle that you have already.';
export const isOpened = 'The bundle is open.';
export const atTheEnd = 'The items are at the end.';
export const didNotFit = (most: number, left: number): string => `A bundle holds ${most} items: ${left} no longer fitted.`;
export const notReadInLink = (count: number): string => `${things(count)} in the link could not be read.`;
