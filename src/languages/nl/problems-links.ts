// What can be wrong with a link or a relation: in the report of the check.
export const deadRelation = (found: string, collection: string): string => `«${found}» bestaat niet in ${collection}.`;
export const chooseFileName = (collection: string): string => `Kies een bestandsnaam uit content/${collection}/.`;
export const noEntry = (found: string): string => `«${found}» is geen ingang.`;
export const writeKindAndName = 'Schrijf soort/naam, met de bestandsnaam van een ingang die er is.';
export const noComma = (found: string): string =>
  `«${found}» is meer dan één naam. Zet er een komma tussen: [de-ene, de-andere].`;
export const bareName = (found: string): string =>
  `«${found}» is de naam van een ingang, en wordt zo geen link. Schrijf [[${found}]] of [[${found}|eigen woorden]].`;
export const overviewLink = (found: string): string =>
  `«${found}» is een soort en geen ingang. Een link naar het overzicht schrijf je zo: [woorden](/${found}/).`;
export const otherKind = (found: string, wanted: string, real: string): string =>
  `«${found}» staat niet in ${wanted} maar in ${real}.`;
export const chooseNameFrom = (collection: string): string => `Kies een naam uit content/${collection}/.`;
export const noHeadings = (found: string): string =>
  `«${found}» heeft geen eigen pagina, en dus geen koppen. Laat weg wat na # komt: [[${found}]].`;
export const deadLink = (found: string): string => `De link naar «${found}» komt nergens uit.`;
export const writeWikiLink = 'Schrijf [[soort/naam]], met de bestandsnaam van een ingang die er is.';
export const expectedAddress = 'Verwacht: het adres van een pagina, zoals /soort/naam/, of een link als [[soort/naam]].';
export const wrongAddress = (found: string): string => `De link naar «${found}» kan zo niet.`;
export const deadAnchor = (found: string, anchor: string): string =>
  `De link naar «${found}#${anchor}» wijst naar een kop die er niet is.`;
export const pageWithoutHeadings = 'Die pagina heeft geen koppen.';
export const unknownComponent = (found: string): string => `<${found}> bestaat hier niet.`;
export const noPicture = (found: string): string => `De afbeelding «${found}» staat niet in content/afbeeldingen/.`;
export const putFileThere = 'Zet het bestand daar neer.';
export const renamed = (found: string, now: string): string => `«${found}» heet nu «${now}». Schrijf die naam.`;
export const toConcept = (found: string): string =>
  `«${found}» is nog een concept en komt niet op de site. Haal daar «concept: true» weg, of haal deze verwijzing weg.`;
export const selfRelation = 'Een ingang verwijst hier naar zichzelf. Haal de verwijzing weg.';
export const listedTwice = (found: string): string => `«${found}» staat twee keer in deze lijst. Haal er een weg.`;
export const writtenTwice = (other: string): string =>
  `Deze relatie staat ook in ${other}. Schrijf haar op één kant; de andere kant volgt vanzelf.`;
