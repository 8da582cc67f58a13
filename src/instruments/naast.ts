import type { Helpt } from './blad.ts';

/** A cell of a joint picture: who stands there, and how many sheets lie over it (0, 1, or 2 where all lie). */
export interface Cel {
  wie: number[];
  inkt: 0 | 1 | 2;
}

/** A row of cells. Dashed is what people would rather have than what is. */
export interface Rij {
  naam: string;
  isLiever: boolean;
  cellen: Cel[];
  /** Who does not know. */
  buiten: number[];
}

/** One thing to talk about: a question, a pair, an own item, a topic. */
export interface Punt {
  id: string;
  groep: string;
  vraag: string;
  /** In a few words how far apart: “Drie plaatsen uit elkaar”. */
  bij: string;
  /** The verdict, with which small rows close: “Uit elkaar”, “Samen ja”, or nothing. */
  stand: string;
  /** Who says what. */
  zin: string;
  notities: { wie: number; tekst: string }[];
  helpt: Helpt[];
  /** Who answered what, for a small row whose columns are not the answers. */
  inRij?: string | undefined;
  /** The heads of the columns, and the rows under them; none where there is only text. */
  koppen: string[];
  rijen: Rij[];
  polen?: [string, string] | undefined;
  /** Whether the rows are a plane, and the names of its axes: to the right, and up. */
  isVlak?: boolean | undefined;
  assen?: [string, string] | undefined;
  /** Whether each cell is a sheet of its own, and not part of one that runs on. */
  isLos?: boolean | undefined;
}

/** Something that the group chooses or writes together. */
export interface Tafelvraag {
  id: string;
  kop: string;
  naam: string;
  bij: string;
  /** What to choose from; empty for a text. */
  opties: string[];
  /** Texts of participants that can be taken over, and who wrote each. */
  voorzetten: { wie: number; tekst: string }[];
}

/** Own things by number on one plane: rows from the top, as far as one place can be said of them. */
export interface Plattegrond {
  cellen: number[][][];
  assen: [string, string];
  /** The names of the four fields, where the source gives them. */
  vakken?: string[] | undefined;
}

/** What several people wrote in a list, as one. */
export interface Lijst {
  kop: string;
  regels: [naam: string, tekst: string][];
}

/** The sheets of a table laid side by side: what differs first. */
export interface Naast {
  eerst: { kop: string; uitleg: string; punten: Punt[] };
  alles: { kop: string; uitleg: string; punten: Punt[]; legenda: [dubbel: string, enkel: string] | undefined };
  /** Everything in the order of the sheet: the picture of the outcome. */
  beeld: Punt[];
  plattegrond?: Plattegrond | undefined;
  lijsten?: Lijst[] | undefined;
  /** The entries that help someone who is alone, where they follow from the answers. */
  hulp?: Helpt[] | undefined;
  vragen: Tafelvraag[];
  /** The answer of the outcome: at most three sentences. */
  antwoord: string[];
  /** On what the group agrees, each in a sentence. */
  eens: string[];
  /** What nobody filled in. */
  open: string[];
  /** A rule of the source to close with. */
  slot: string;
}

/** How the sheets are spoken of. */
export interface Spreker {
  namen: readonly string[];
  /** Whether sentences count instead of naming: from six people on, or when the group hides who said what. */
  isTellend: boolean;
}
