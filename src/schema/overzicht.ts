/** A group of an overview: what the entries in it have in the field that divides. The groups stand in their order in the list. */
export interface Groepering {
  waarde: string;
  naam: string;
  /** The question that brings someone to this group, or who sits there and how long. */
  vraag?: string | undefined;
  /** Whether its rows are names with their marks only, without gist. */
  alleenNaam?: true;
}

/** How an overview page divides its entries. */
export type Indeling =
  | { op: 'geen' | 'plaats' | 'letter' }
  /** By the value of a field: in the groups of `groepen`, or under its name in the list of site.yaml that `lijst` names. */
  | { op: 'veld'; veld: string; groepen?: readonly Groepering[]; lijst?: 'niveaus' };

/** What stands with a row of an overview, from a field; `leeg` says so where the source does not name it. */
export interface Kenmerk {
  veld: string;
  leeg?: string;
  /** What is said where the field is there at all, whatever it holds: “werkt hier”. */
  aanwezig?: string;
  /** What readers call the values, where those are words of the fields and not of the content. */
  namen?: Readonly<Record<string, string>>;
  /** What so many minutes with a working sheet are called, where the field itself is absent: up to each number. */
  minuten?: readonly (readonly [tot: number, waarde: string])[];
}

/** A choice above an overview: the values of a field. It is part of the address. */
export interface Overzichtsfilter extends Kenmerk {
  naam: string;
  /** The choice that leaves nothing out: “Alle regio’s”. */
  alles: string;
  /** The order of the values, where that is not the alphabet. */
  volgorde?: readonly string[];
}

/** What the overview of a kind shows besides names and gists. */
export interface Overzicht {
  /** The sentence under the title: `{aantal}` is the number of entries, `{waarde}` that of the group with this value. */
  zin?: string;
  kenmerken?: readonly Kenmerk[];
  filters?: readonly Overzichtsfilter[];
  /** Whether each group begins with a few small figures. */
  figuren?: true;
  /** A remark beside the choices. */
  noot?: string;
}
