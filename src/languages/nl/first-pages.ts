// The pages that a new handreiking begins with besides the entries of each kind: questions, places, sources, about.
export const whereToBegin = {
  slug: 'waar-begin-ik',
  titel: 'Waar begin ik?',
  kort: 'Een voorbeeld van een vraag met een kort antwoord.',
  antwoord: 'Schrijf hier het antwoord in een tot vier zinnen. Wie hier stopt, heeft iets.',
  tekst: '## Een kop\n\nSchrijf hier wat er achter het antwoord zit. Korte zinnen, en wat iemand ermee kan.',
};
export const whoJoins = {
  slug: 'wie-doet-er-mee',
  titel: 'Wie doet er mee?',
  kort: 'Nog een voorbeeld van een vraag.',
  antwoord: 'Een antwoord dat je vanmiddag kunt gebruiken.',
  tekst: 'Link naar een andere pagina met haar soort en naam: [[kernvragen/waar-begin-ik]].',
};
/** A name in the middle of a sentence: its article begins with a small letter there. */
const inSentence = (name: string): string => name.replace(/^(?:de|het|een) /i, (article) => article.toLowerCase());

export const seenFrom = (name: string): string => `Wat je ziet vanuit ${inSentence(name)}.`;
export const writeWhatYouSee = 'Schrijf hier wat je vanuit deze plek ziet.';
/** What stands before the name of a perspectief and is left out of its address. */
export const articles = /^(?:de|het|een) /;
export const betweenSlug = (one: string, other: string): string => `${one}-en-${other}`;
export const between = (one: string, other: string): string => `${one} en ${inSentence(other)}`;
export const whereTheyMeet = 'Waar deze twee over elkaar liggen.';
export const mayBeTension = 'Hier kan spanning zitten.';
export const tensions = [
  ['eerste-spanning', 'Een eerste spanning'],
  ['tweede-spanning', 'Een tweede spanning'],
] as const;
export const whatRubs = 'Wat er wringt tussen twee plekken.';
export const oneAndOther = 'De ene kant wil dit, de andere wil dat.';
export const sources = [
  ['eerste-bron', 'Een eerste bron'],
  ['tweede-bron', 'Een tweede bron'],
] as const;
export const partOfTexts = 'Waar een deel van de teksten uit komt.';
export const everyEntryNames = 'Elke ingang noemt een bron, met de plaats erin.';
export const firstPage = 'bladzijde 1';
export const about = {
  titel: 'Over deze site',
  kort: 'Wie deze site maakt, en waarvoor.',
  tekst: 'Schrijf hier wie jullie zijn. Vragen kunnen naar het adres onderaan.',
};
