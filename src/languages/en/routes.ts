import { tag } from './language.ts';

export const inRoutes = (count: number): string => (count === 1 ? 'In a route' : 'In routes');
export const stepOf = (number: number, count: number): string => `step ${number} of ${count}`;
export const stepOnPaper = (number: number, count: number): string => `Step ${number} of ${count}`;
export const placeOnPaper = (number: number, count: number): string => `Step ${number} of ${count}. `;
export const route = (name: string): string => `Route ${name}`;
export const routeBefore = 'Route:';
export const previous = (step: string): string => `Previous: ${step}`;
export const next = (step: string): string => `Next: ${step}`;
export const begin = 'Begin';
export const printRoute = 'Print this route';
export const thenYouHave = 'You then have';
export const whatWeSay = 'What we say about this';
export function placeIsOurs(own: readonly number[], count: number): string {
  const list = new Intl.ListFormat(tag).format(own.map(String));
  const which = own.length === count ? 'the steps' : own.length === 1 ? `step ${list}` : `steps ${list}`;
  return `[The place of ${which} is ours.]`;
}
export const forWhom = 'For whom';
export const otherRoute = <Link>(route: Link): (string | Link)[] => ['If that is not you, look at ', route, '.'];
export const takeAlong = 'Take it with you';
export const onPaper = (sheets: number): string =>
  `On paper this is ${sheets} sheets: this overview, and for each step a sheet with the question, the answer and room to write.`;
export const printSheets = (sheets: number): string => `Print the ${sheets} sheets`;
export const printOverview = 'Print only the overview';
export const stopAndReturn = 'How to stop and come back';
export const leaveAnyTime =
  'Leave whenever you like. This browser remembers which steps you read; here and on the front page you then see where to continue.';
export const wipeThis = 'Clear this';
export const whereOrderFrom = 'Where the order comes from';
export const whereFrom = 'Where this comes from';
export const youWereHere = 'you were here';
export const onDay = (day: string): string => `on ${day}`;
export const read = 'read';
export const minutes = (count: number): string => `${count} min`;
