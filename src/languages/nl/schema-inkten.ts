// Help of the fields for inks, and what is wrong in them.
export const writeColour = 'Schrijf een kleur als # met zes tekens, in kleine letters en tussen aanhalingstekens, zoals #f7a189.';
export const writeInkName = 'Schrijf de naam van een inkt in kleine letters, aan elkaar: gras.';
export const inkName = 'De naam, die een perspectief in «inkt» noemt.';
export const inkColour = 'De kleur van het vel, waar zwarte letters op te lezen zijn, of een donkere met witte letters.';
export const inkSign = 'Het teken van deze inkt; elke inkt heeft een ander.';
export const inkDark = 'De kleur op een donker scherm; zonder dit veld uitgerekend.';
export const inkDouble = 'Twee keer deze inkt over elkaar, in figuren; zonder dit veld uitgerekend.';
export const inkDoubleDark = 'Hetzelfde op een donker scherm; zonder dit veld uitgerekend.';
export const inks = 'De kleuren van de perspectieven, in hun volgorde. Zonder dit veld: zalm, lucht, zon en zwart.';
export const mixOf = 'De namen van de twee inkten.';
export const mixColour = 'De kleur waar ze over elkaar liggen.';
export const mixDark = 'Dezelfde op een donker scherm.';
export const mixes = 'Wat twee inkten over elkaar geven, als dat anders is dan het bouwen uitrekent.';
