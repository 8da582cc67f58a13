// A plane between two axes: its fields, headings, explanations and the answer of the outcome.
import { listed } from './instrument-rules-who.ts';

export const notPlaced = 'Nog niet geplaatst.';
export const fields = ['linksboven', 'rechtsboven', 'linksonder', 'rechtsonder'];
export const nameTheFields = 'Geef elk vak een naam';
export const fieldAt = (place: string): string => `Vak ${place}`;
export const inField = (name: string): string => `in het vak ‘${name}’`;
export const thingsIn = (field: string, things: readonly string[]): string =>
  `${field} ${things.length === 1 ? 'staat' : 'staan'} ${listed(things)}`;
export const highOnBoth = (step: string, right: string, up: string): string => `aan de kant van ‘${step}’ op ${right} én ${up}`;
export const talkOnAbout = (things: string): string => `over de plek van ${things} praten we eerst verder`;
export const agreedAbout = (things: string): string => `over de plek van ${things} zijn we het eens`;
export const largestFirst =
  'Hoe groter het vel, hoe meer er te bespreken is. Een hoge plek levert niet vanzelf een besluit op: spreek zelf af wat een vak bij jullie betekent.';
export const allThings = (nouns: string): string => `alle ${nouns}`;
