// Help of the fields that entries share, and what is wrong in them.
export const nameWithKind = 'Noem een publicatie met haar soort: bronnen/naam of literatuur/naam.';
export const source = 'De publicatie: de bestandsnaam in content/bronnen.';
export const place = 'De kop of bladzijde in die publicatie.';
export const sourceTwice = 'Deze bron staat er al, met dezelfde vindplaats. Haal een van de twee weg.';
export const sources = 'Waar de inhoud vandaan komt; elke ingang noemt minstens één publicatie met de vindplaats.';
export const passageHeading = 'De kop in die publicatie waaronder de passage staat.';
export const sevenWords = 'Neem hooguit zeven woorden over.';
export const passageWords = 'De eerste woorden van de passage, letterlijk; hooguit zeven.';
export const passage =
  'De passage in de bron die draagt wat groot boven de tekst staat. Voor wie naleest; de site toont dit niet.';
export const endsOnComma = 'Deze tekst eindigt op een komma of puntkomma: haal die weg.';
export const title = 'De vraag of de naam, zoals hij boven de pagina staat.';
export const gist = 'De kern in één zin, voor lijsten en zoekresultaten.';
export const draft = 'Of dit nog een concept is: true toont het in npm run dev en houdt het van de site.';
export const writeOldName = 'Schrijf een oude naam als soort/naam: modellen/oude-naam.';
export const oldNames =
  'Hoe deze ingang eerder heette, als soort/naam: het oude adres leidt hierheen. npm run hernoem schrijft dit zelf.';
export const searchTerms = 'Woorden die mensen gebruiken en die niet in de tekst staan. Alleen voor zoeken.';
export const synonyms = 'Andere namen voor deze ingang.';
export const onlyQuestions = 'Hier horen alleen vragen, elk op een eigen regel.';
export const questions =
  'Manieren waarop anderen dit zouden vragen, elk op een regel in een bestand ernaast: naam.vragen.txt. Alleen voor zoeken.';
export const reviewed = 'Wanneer iemand deze ingang voor het laatst heeft nagelezen (jjjj-mm-dd).';
export const reviewedBy = 'Wie dat deed, als rol achter «door»: een lezer die het vak kent. Geen naam.';
export const shortTitle = 'Een kortere naam voor lijsten en het kruimelpad, als de titel lang is.';
export const answer = 'Het antwoord in een tot vier zinnen, groot boven de tekst. Zonder dit veld staat `kort` daar.';
export const order = 'De plaats in de rij; zonder dit veld op alfabet.';
export const nextEntry = 'De ingang die onder «Verder met dit» staat, als soort/naam.';
export const nextReason = 'Waarom iemand daarheen gaat, in één zin.';
export const next = 'Eigen zinnen bij «Verder met dit». Zonder zin staat de kern van de ingang er.';
export const perspective = 'Het perspectief waar dit onder valt; het bepaalt kleur en plaats.';
export const website = 'Het adres van de website, met https://.';
export const relatedEntries = (kind: string): string =>
  `Ingangen uit ${kind} die hierbij horen: hun bestandsnamen zonder .mdx of .yaml.`;
export const entryTwice = (name: string): string => `«${name}» staat hier twee keer. Haal er een weg.`;
