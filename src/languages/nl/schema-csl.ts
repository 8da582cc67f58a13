// Help of the fields that describe a publication, and what is wrong in them.
export const family = 'De achternaam.';
export const given = 'De voornaam of voorletters.';
export const particle = 'Het tussenvoegsel.';
export const literal = 'De naam van een organisatie.';
export const type = 'Het soort publicatie, in het Engels van CSL.';
export const author = 'De auteurs, in volgorde: elk als { family: Jansen, given: P. }, een organisatie als { literal: Naam }.';
export const editor =
  'De redacteuren van de bundel: elk als { family: Jansen, given: P. }, een organisatie als { literal: Naam }.';
export const title = 'De titel van de publicatie.';
export const writeDate = 'Schrijf het jaar of de datum zo: "2023", "2023-06" of "2023-06-20".';
export const issued = 'Jaar of datum van uitgave, tussen aanhalingstekens: "2023" of "2023-06-20".';
export const publisher = 'De uitgever.';
export const publisherPlace = 'De plaats van uitgave.';
export const containerTitle = 'Het tijdschrift, de bundel of de website waarin het staat.';
export const volume = 'De jaargang, tussen aanhalingstekens.';
export const issue = 'Het nummer, tussen aanhalingstekens.';
export const page = 'De bladzijden, tussen aanhalingstekens: "47-58".';
export const edition = 'De druk.';
export const writeDoi = 'Schrijf een DOI als 10.1234/abc: zonder https://doi.org/ ervoor en zonder spaties.';
export const doi = 'De DOI, zonder https://doi.org/.';
export const isbnDigits = 'Een ISBN heeft tien of dertien cijfers.';
export const isbn = 'Het ISBN.';
export const note = 'Een opmerking bij de gegevens.';
