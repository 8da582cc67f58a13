// The kinds of reference works, as readers see them, and the help of their fields.
export const termSingular = 'Begrip';
export const termPlural = 'Begrippen';
export const termAbout = 'Wat de woorden betekenen.';
export const abbreviation = 'Afkorting';
export const alsoCalled = 'Ook wel';
export const helpAbbreviation = 'De afkorting, als het begrip er een heeft.';
export const helpForms = 'Meervouden en verbuigingen waaraan de site het begrip in een tekst herkent.';
export const literatureSingular = 'Literatuur';
export const literaturePlural = 'Literatuur';
export const literatureAbout = 'De publicaties waar de teksten naar verwijzen, en waar ze worden aangehaald.';
export const helpCsl = 'De gegevens van de publicatie.';
export const helpIncomplete = 'Welke gegevens de bron niet geeft.';
export const organisationSingular = 'Organisatie';
export const organisationPlural = 'Organisaties';
export const organisationAbout = 'Wie er schreef, uitgaf of meedeed.';
export const sourceSingular = 'Bron';
export const sourcePlural = 'Bronnen';
export const sourceAbout = 'De publicaties waar deze site uit put.';
export const reference = 'Verwijzing';
export const original = 'Het origineel';
export const helpChapterTitle = 'De naam van het hoofdstuk.';
export const helpChapterHeads = 'Het begin van de vindplaatsen die in dit hoofdstuk liggen.';
export const helpChapters = 'De hoofdstukken, in volgorde. De pagina van de bron groepeert daarmee wat eruit komt.';
export const helpHeads =
  'Alle koppen van de publicatie, in volgorde. npm run rapport zegt uit welke nog geen ingang put; de site toont ze niet.';
export const helpFollows = 'De publicatie waarvan deze een bewerking is.';
