import * as words from '#language/instruments-working.ts';
import type { Blad } from '../../instruments/blad.ts';
import type { Naast, Plattegrond, Punt, Spreker } from '../../instruments/naast.ts';
import type { Tekens } from './fiches.ts';
import { eigenVelden } from '../../instruments/invulblad-teksten.ts';
import { isLeeg, type Vel } from '../../instruments/vel.ts';
import type { Werk } from '../../instruments/werk.ts';
import { letters, namenVan } from '../../instruments/woorden.ts';

/** One screen to fill in. */
export interface Scherm {
  /** What comes, for the button that leads here: “Verder met belangen”. */
  naam: string;
  kop: string;
  /** How far this sheet is; said anew after each answer. */
  bij: () => string;
  inhoud: () => Node[];
  /** What follows from the answers, under the buttons: nobody has to pass it to go on. */
  erna?: Node;
  /** Whether the first part has to be seen at once: heading, name and subject come after it. */
  isBeeldEerst?: boolean;
}

/** How a kind draws its joint pictures: one thing large, several small, and where everything stands. */
export interface Beeld {
  groot: (punt: Punt, tekens: Tekens) => HTMLElement | string;
  /** @param noten what people wrote at one thing */
  klein: (punten: readonly Punt[], tekens: Tekens, noten: (punt: Punt) => Node[]) => HTMLElement | string;
  overzicht?: (found: Plattegrond) => HTMLElement;
}

/** What a kind of instrument adds to what all have. */
export interface Soort<Eigen extends Blad = Blad> {
  beeld: Beeld;
  naast: (blad: Eigen, vellen: readonly Vel[], spreker: Spreker) => Naast;
  schermen: (plek: Plek, blad: Eigen) => Scherm[];
  /** What the next participant gets of the sheet before: the names of own things. */
  erven?: (vorig: Vel, nieuw: Vel, blad: Eigen) => Vel;
  /** How its joint pictures are read, with the signs of who is there. */
  sleutel?: (letters: readonly string[], naast: Naast) => HTMLElement;
}

/** What a step of the walk works with. */
export interface Plek {
  blad: Blad;
  soort: Soort;
  /** The folder of the site, with which addresses of other pages begin. */
  root: string;
  werk: Werk;
  /** The sheet that is filled in here. */
  vel: () => Vel;
  /** Keeps what was just changed. */
  bewaar: () => void;
  /** Goes to a step; every step has an address. */
  ga: (stap: string) => void;
  /** Draws the current step anew. */
  teken: () => void;
  naast: (vellen: readonly Vel[]) => Naast;
  erven: (vorig: Vel, nieuw: Vel) => Vel;
  /** Sheets of an older version whose questions are the same, as long as this tab is open. */
  ouder: WeakSet<Vel>;
  /** What failed or waits for a choice, as long as this tab is open. */
  niet: Mislukt[];
}

/** Something that could not be laid on the table, with what to do. */
export interface Mislukt {
  naam: string;
  kop: string;
  tekst: string;
  acties: { tekst: string; doe: () => void }[];
}

/** Whether anything was answered: own things that are only named do not count. */
export function isIngevuld(blad: Blad, vel: Vel): boolean {
  if (blad.soort === 'kwadrant' || blad.soort === 'raster') return vel.gesloten.some((one) => one !== null);
  if (blad.soort !== 'invulblad') return !isLeeg(vel);
  const names = new Set(eigenVelden(blad, vel).map(({ open }) => open));
  return vel.gesloten.some((one) => one !== null) || vel.open.some((text, index) => text !== '' && !names.has(index));
}

/** The sheets that lie on the table. */
export const opTafel = ({ blad, werk }: Plek): Vel[] => werk.vellen.filter((vel) => isIngevuld(blad, vel));

/** Whether sentences count instead of naming. */
export const isTellend = ({ werk }: Plek, vellen: readonly Vel[]): boolean => werk.tafel.isVerborgen || vellen.length >= 6;

/** The names and signs of sheets; none of either when the group hides who said what. */
export function tekens({ werk }: Plek, vellen: readonly Vel[]): { namen: string[]; letters: string[] } {
  const namen = namenVan(vellen);
  return werk.tafel.isVerborgen
    ? { namen: namen.map(() => words.someone), letters: namen.map(() => '') }
    : { namen, letters: letters(namen) };
}

/** The address of a page of the site from here. */
export const adres = ({ root }: Plek, url: string): string => root + url.slice(1);
