/** One line of the report: what it is about, and what there is to say of it. */
export interface Finding {
  /** The id of an entry, an address, or a heading. */
  about: string;
  /** The file to open, with its line. */
  file?: string;
  note: string;
}

/** A part of the report. */
export interface Part {
  title: string;
  /** What is in it and what to do with it. */
  explanation: string;
  findings: readonly Finding[];
  /** What is said where there is nothing to find. */
  none: string;
}
