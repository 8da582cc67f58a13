import * as words from '#language/schema-vervolg.ts';

/** One place in what a reader can do next: the words above it, and what may stand there. */
export interface Plaats {
  om: string;
  /** The kinds that may stand here. */
  soorten: readonly string[];
  /** Where none of them belongs to the page: those that belong to its entries of this kind, one step further. */
  via?: string;
  /** What goes first: entries that have this field, or this value in it. */
  eerst?: { veld: string; waarde?: string };
  /** What the text of the page has linked already comes last, or stays out. */
  gelinkt?: 'achteraan' | 'niet';
  /** Where no field leads to one of them, a link in a text does, on either side. */
  ookTekst?: true;
  /** Where the page is a step of a route, the next step takes this place. */
  route?: true;
}

/** What a reader can do next on the page of an entry: the places in their order, filled until there are enough. */
export interface Vervolg {
  hooguit: number;
  /** Whether a link in a text counts as much as a field. */
  metTekst: boolean;
  /** Whether each row says why. */
  metReden: boolean;
  plaatsen: readonly Plaats[];
}

const samenDoen = { om: words.doTogether, soorten: ['instrumenten'], eerst: { veld: 'werkblad' } } as const;
const anderen = { om: words.others, soorten: ['casussen'], eerst: { veld: 'soort', waarde: 'uitgewerkt' } } as const;
const begrijpen = { om: words.understand, soorten: ['modellen'], gelinkt: 'niet' } as const;
const volgendeVraag = { om: words.nextQuestion, soorten: ['kernvragen'] } as const;

/** By task and not by kind, because who is in a hurry asks “what now”. An instrument first: doing ends the five minutes. */
export const vervolg: Vervolg = {
  hooguit: 4,
  metTekst: false,
  metReden: true,
  plaatsen: [
    { ...samenDoen, via: 'modellen' },
    anderen,
    { ...volgendeVraag, gelinkt: 'achteraan', ookTekst: true, route: true },
    begrijpen,
    { om: words.friction, soorten: ['spanningen', 'dilemmas'], gelinkt: 'niet' },
    { om: words.ourAdvice, soorten: ['adviezen'], gelinkt: 'niet' },
  ],
};

/** Who looks up a word wants the question that it belongs to. */
export const vervolgVanBegrip: Vervolg = {
  hooguit: 2,
  metTekst: true,
  metReden: false,
  plaatsen: [
    { om: words.itsQuestion, soorten: ['kernvragen'] },
    volgendeVraag,
    begrijpen,
    { om: words.relatedTerm, soorten: ['begrippen'], gelinkt: 'niet' },
    { ...samenDoen, gelinkt: 'niet' },
    { ...anderen, gelinkt: 'niet' },
    { om: words.readAlso, soorten: ['themas', 'adviezen', 'spanningen', 'dilemmas'], gelinkt: 'niet' },
  ],
};
