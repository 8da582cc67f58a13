export const answers = {
  naam: 'What you filled in',
  uitleg: 'Your answers on pages with a sheet to fill in.',
  amount: (count: number): string => (count === 1 ? '1 sheet' : `${count} sheets`),
};
export const bundel = { naam: 'Your bundle', uitleg: 'The items you collected, with what you wrote with them.' };
export const offline = { naam: 'Pages for offline', uitleg: 'What you saved to read without a connection.' };
export const pagesRead = {
  naam: 'Pages read',
  uitleg: 'The last pages that you read.',
  amount: (count: number): string => (count === 1 ? '1 page' : `${count} pages`),
};
export const questions = {
  naam: 'Questions asked',
  uitleg: 'The last questions that you asked.',
  amount: (count: number): string => (count === 1 ? '1 question' : `${count} questions`),
};
export const placeInRoutes = {
  naam: 'Your place in routes',
  uitleg: 'Which steps of a route you read.',
  amount: (count: number): string => (count === 1 ? '1 route' : `${count} routes`),
};
export const routeOfTab = {
  naam: 'The route of this tab',
  uitleg: 'By which route you came here. Goes when the tab is closed.',
};
export const choice = {
  naam: 'Your choice to remember nothing',
  uitleg: 'If you clear it, this browser remembers again what you read and ask.',
};
export const somethingElse = {
  naam: 'Something else of this site',
  uitleg: 'From an earlier edition, or put here by something else.',
};
export const wipe = 'Clear';
export const wipeAll = 'Clear everything';
export const wipeThing = (thing: string): string => `Clear: ${thing}`;
export const isWiped = (thing: string): string => `${thing}: cleared.`;
export const allWiped = 'Everything is cleared.';
export const isKeptNow = 'This is in this browser now, and nowhere else:';
export const nothingKept = 'This browser keeps nothing of this site now.';
