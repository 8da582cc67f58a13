// Help of the fields that worksheets share.
export const writeId = 'Schrijf een id met kleine letters, cijfers en streepjes: belangen-oog.';
export const id = 'Een vaste naam, die gelijk blijft als de zin verandert.';
export const helps = 'De ingangen die hierbij helpen, als soort/naam; minstens één, anders loopt het gesprek dood.';
export const version = 'Eén hoger als een vraag, antwoord of rij iets anders gaat betekenen.';
export const fingerprint = 'De vingerafdruk van de vragen bij deze versie; het bouwen zegt welke hier hoort.';
export const minutes = 'Hoeveel minuten het invullen kost, en hoeveel het gesprek.';
export const timeFrom = 'Van wie de minuten zijn: van de bron, of van ons.';
export const people = 'Met hoeveel mensen: minstens en hoogstens.';
export const prepare = 'Hoe je het voorbereidt, in één tot drie zinnen.';
export const conversation = 'Hoe je het gesprek leidt, stap voor stap. Zet [ ] om wat van ons is.';
export const source = 'Waar de vragen staan.';
export const origin = 'Wat er aan de vragen van de bron is en wat van ons, in één of twee zinnen.';
export const model =
  'Het model waar de assen, polen of rijen uit komen: de bestandsnaam. Bij een model zonder dit veld het model zelf.';
