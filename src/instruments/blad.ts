/** An entry that helps, with where it stands in the site. */
export interface Helpt {
  titel: string;
  kort: string;
  /** Its address from the root of the site: `/soort/naam/`. */
  url: string;
}

/** A question with its answers: closed, by position. */
export interface Vraag {
  id: string;
  /** A few words, for a table. */
  naam: string;
  vraag: string;
  helpt: Helpt[];
}

/** A question of a list of statements, with what to say of it. */
export interface Stelling extends Vraag {
  groep: string;
  ja: string;
  nee: string;
  uiteen: string;
}

/** A question of an aid for choosing. */
export interface Keuzevraag extends Vraag {
  telt: boolean;
  antwoorden: { tekst: string; trekt: number[]; want?: string | undefined }[];
}

/** A pair of two sides, of which both are good. */
export interface Paar extends Vraag {
  groep: string;
  polen: [string, string];
}

/** A field of a sheet to fill in. */
export interface Veld extends Vraag {
  soort: 'tekst' | 'lijst' | 'keuze';
  label: string;
  opties: string[];
  kolommen: string[];
  voorbeeld?: { naam: string; tekst: string; url?: string | undefined } | undefined;
  /** What the source advises here, for each option of the first choice. */
  adviezen?: (string | null)[] | undefined;
}

/** What every working instrument has, ready for the browser. */
interface Gedeeld {
  /** Its entry: `soort/naam`. */
  id: string;
  /** What that was called before: what readers kept under those names is theirs still. */
  vorige?: readonly string[];
  titel: string;
  url: string;
  versie: number;
  minuten: [number, number];
  tijdVan: 'bron' | 'ons';
  aantal: [number, number];
  voorbereiden: string;
  gesprek: string[];
  herkomst: string;
}

export interface Stellingen extends Gedeeld {
  soort: 'stellingen';
  antwoorden: string[];
  toelichting: string;
  toelichtingOpen: boolean;
  vragen: Stelling[];
}

export interface Keuzehulp extends Gedeeld {
  soort: 'keuzehulp';
  uitkomsten: { naam: string; kort?: string | undefined; url?: string | undefined }[];
  uitkomstvraag: string;
  vuistregel?: string | undefined;
  vragen: Keuzevraag[];
}

export interface Kwadrant extends Gedeeld {
  soort: 'kwadrant';
  ding: string;
  dingen: string;
  stappen: string[];
  /** The axis to the right, and the one up. */
  assen: [string, string];
  einden: [[string, string], [string, string]];
  vakken?: string[] | undefined;
  keuze?: { vraag: string; opties: string[] } | undefined;
  /** The instrument whose list has such things already: where that list stands on its sheet. */
  haalUit?: { titel: string; url: string; begin: number; breedte: number; kolom: number } | undefined;
  helpt: Helpt[];
}

export interface Balans extends Gedeeld {
  soort: 'balans';
  plaatsen: string[];
  dringend: string[];
  eerst: number;
  onderwerp: string;
  onderwerpen: string;
  vragen: Paar[];
}

export interface Raster extends Gedeeld {
  soort: 'raster';
  vraag: string;
  kolommen: { naam: string; kort?: string | undefined }[];
  oplopend: boolean;
  eigenRijen: number;
  naastElkaar: 'samenwerkingen' | 'deelnemers';
  gespreksvragen: string[];
  vragen: Vraag[];
  helpt: Helpt[];
}

export interface Invulblad extends Gedeeld {
  soort: 'invulblad';
  kop: string;
  uitleg: string;
  samen: string;
  stand: string[];
  perScherm: number;
  /** How many topics of their own people can add, each with a text and how it stands. */
  eigenVelden: number;
  vragen: Veld[];
  helpt: Helpt[];
}

/** A working instrument, ready for the browser: everything it shows and weighs, and nothing of how the site was made. */
export type Blad = Stellingen | Keuzehulp | Kwadrant | Balans | Raster | Invulblad;

/** How many own things a plane holds, and how many rows a list. */
export const meesteDingen = 20;
export const meesteRegels = 12;
/** How many people one table has. */
export const meesteVellen = 12;

/** Whether the sheets of an instrument are of ways of working together, and not of people. */
export const isVanSamenwerkingen = (blad: Blad): boolean => blad.soort === 'raster' && blad.naastElkaar === 'samenwerkingen';

/** A text of the content without the brackets around what is ours: for sentences that are made of it. */
export const zonderHaken = (text: string): string => text.replace(/[[\]]/g, '');
