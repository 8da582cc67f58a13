// Routes: their page, the bar on the pages of their steps, and their sheets of paper.
import { tag } from './language.ts';

export const inRoutes = (count: number): string => (count === 1 ? 'In een route' : 'In routes');
export const stepOf = (number: number, count: number): string => `stap ${number} van ${count}`;
export const stepOnPaper = (number: number, count: number): string => `Stap ${number} van ${count}`;
/** On paper, before the name of the route. */
export const placeOnPaper = (number: number, count: number): string => `Stap ${number} van ${count}. `;
export const route = (name: string): string => `Route ${name}`;
export const routeBefore = 'Route:';
export const previous = (step: string): string => `Vorige: ${step}`;
export const next = (step: string): string => `Volgende: ${step}`;
export const begin = 'Begin';
export const printRoute = 'Print deze route';
export const thenYouHave = 'Daarna heb je';
export const whatWeSay = 'Wat wij hierover zeggen';
/** Which steps have a place that the source does not give. */
export function placeIsOurs(own: readonly number[], count: number): string {
  const list = new Intl.ListFormat(tag).format(own.map(String));
  const which = own.length === count ? 'de stappen' : own.length === 1 ? `stap ${list}` : `de stappen ${list}`;
  return `[De plaats van ${which} is van ons.]`;
}
export const forWhom = 'Voor wie';
export const otherRoute = <Link>(route: Link): (string | Link)[] => ['Past dat niet, kijk dan bij ', route, '.'];
export const takeAlong = 'Neem mee';
export const onPaper = (sheets: number): string =>
  `Op papier zijn het ${sheets} bladen: dit overzicht, en bij elke stap één blad met de vraag, het antwoord en ruimte om te schrijven.`;
export const printSheets = (sheets: number): string => `Print de ${sheets} bladen`;
export const printOverview = 'Print alleen het overzicht';
export const stopAndReturn = 'Hoe je stopt en terugkomt';
export const leaveAnyTime =
  'Ga weg wanneer je wilt. Deze browser onthoudt welke stappen je las; hier en op de voorpagina staat dan waar je verder kunt.';
export const wipeThis = 'Wis dit';
export const whereOrderFrom = 'Waar de volgorde vandaan komt';
export const whereFrom = 'Waar dit vandaan komt';
export const youWereHere = 'je was hier';
export const onDay = (day: string): string => `op ${day}`;
export const read = 'gelezen';
export const minutes = (count: number): string => `${count} min`;
