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

const samenDoen = { om: 'Om samen te doen', soorten: ['instrumenten'], eerst: { veld: 'werkblad' } } as const;
const anderen = { om: 'Hoe anderen het deden', soorten: ['casussen'], eerst: { veld: 'soort', waarde: 'uitgewerkt' } } as const;
const begrijpen = { om: 'Om het te begrijpen', soorten: ['modellen'], gelinkt: 'niet' } as const;
const volgendeVraag = { om: 'De volgende vraag', soorten: ['kernvragen'] } as const;

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
    { om: 'Waar het wringt', soorten: ['spanningen', 'dilemmas'], gelinkt: 'niet' },
    { om: 'Ons advies', soorten: ['adviezen'], gelinkt: 'niet' },
  ],
};

/** Who looks up a word wants the question that it belongs to. */
export const vervolgVanBegrip: Vervolg = {
  hooguit: 2,
  metTekst: true,
  metReden: false,
  plaatsen: [
    { om: 'De vraag hierbij', soorten: ['kernvragen'] },
    volgendeVraag,
    begrijpen,
    { om: 'Verwant begrip', soorten: ['begrippen'], gelinkt: 'niet' },
    { ...samenDoen, gelinkt: 'niet' },
    { ...anderen, gelinkt: 'niet' },
    { om: 'Lees ook', soorten: ['themas', 'adviezen', 'spanningen', 'dilemmas'], gelinkt: 'niet' },
  ],
};
