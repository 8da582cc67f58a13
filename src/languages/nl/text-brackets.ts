// What is wrong with square brackets in a text: check and panel.
export const aWord = 'woorden';
export const noteNeedsColon = (name: string): string => `Na [^${name}] hoort een dubbele punt: [^${name}]: de tekst van de noot.`;
export const noteWithoutText = (name: string): string =>
  `De noot [^${name}] heeft geen tekst. Zet onderaan op een eigen regel: [^${name}]: de tekst van de noot.`;
export const howToWriteNote =
  'Een noot schrijf je zo: [^1], zonder spaties, en onderaan op een eigen regel [^1]: de tekst van de noot.';
export const noTaskList = 'Een lijst met hokjes kan hier niet. Haal [ ] of [x] weg.';
export const roundAroundAddress = (shown: string, address: string): string =>
  `Om een adres horen ronde haken: [${shown}](${address}).`;
export const unknownReference = (name: string): string =>
  `De verwijzing [${name}] bestaat niet. Schrijf de link zo: [woorden](/adres/), of [[soort/naam|woorden]].`;
export const bracketMissingAfter = (address: string): string =>
  `De link naar «${address})» sluit niet: er ontbreekt een ). Zet er nog een achter.`;
export const addressOnTwoLines = (begin: string): string =>
  `Het adres «${begin}…» staat op twee regels. Zet het op één regel, zonder spaties.`;
export const linkDoesNotClose = (address: string): string =>
  `De link naar «${address}» sluit niet: er ontbreekt een ). Schrijf [woorden](/adres/).`;
export const unreadableLink = (address: string): string =>
  `De link naar «${address}» is niet te lezen. Schrijf hem zo: [woorden](/adres/), zonder spaties in het adres.`;
export const spaceBeforeAddress = (address: string): string =>
  `Tussen ] en ( staat een spatie. Haal haar weg: [woorden](${address}).`;
export const bracketsReversed = (address: string): string =>
  `De haken van deze link staan andersom. Schrijf [woorden](${address}).`;
export const closesNothing = 'Hier sluit ]] een link die niet open is. Schrijf een link zo: [[soort/naam|eigen woorden]].';
export const howToDefineReference = (name: string): string =>
  `Een verwijzing schrijf je op een eigen regel zo: [${name}]: https://adres.nl.`;
export const noBracketCodes =
  'Codes tussen haken werken hier niet. Vet schrijf je als **woorden**, een link als [woorden](/adres/).';
export const howToLinkAddress = (shown: string, address: string): string =>
  `Een link naar een adres schrijf je zo: [${shown}](${address}).`;
export const entryLinkHasTwo = (link: string): string => `Een link naar een ingang heeft twee haken: [[${link}]].`;
export const howToCitePublication = (name: string): string =>
  `Een verwijzing naar een publicatie schrijf je zo: [[literatuur/${name}]].`;
export const contentsAreMade = 'Een inhoudsopgave maakt de site zelf. Haal deze regel weg.';
export const remarkIsKader = 'Een opmerking apart zet je in een kader: <Kader kop="Let op">, de tekst, en </Kader>.';
export const noteOrRoundBrackets =
  'Een noot schrijf je zo: [^1], en onderaan op een eigen regel [^1]: de tekst. Gebruik anders ronde haken.';
export const bracketsAreOurs =
  'Vierkante haken zijn hier het teken voor wat van ons is. Zet <Eigen> en </Eigen> om de woorden, of gebruik ronde haken.';
export const linkInLink = 'In de woorden van deze link staat nog een link. Laat er één over.';
export const spaceBeforeName = 'Tussen ] en [ staat een spatie. Haal haar weg: [woorden][naam].';
