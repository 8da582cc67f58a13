// What is wrong with the marks in a text, such as stars and dashes: check and panel.
export { bracesInText } from './text-tags.ts';
export const howToList = 'Een lijst schrijf je met een streepje en een spatie: «- woorden», elk op een eigen regel.';
export const howToSetApart = 'Een opmerking apart zet je in een kader: <Kader kop="Let op">, de tekst, en </Kader>.';
export const howToHead = 'Een kop schrijf je met hekjes en een spatie: «## Kop».';
export const typeTheSign = 'Typ het teken zelf, zoals m², CO₂ of 🙂.';
export const howToBold = 'Vet schrijf je zo: **woorden**.';
export const addressIsNoLink = 'Dit adres wordt geen link. Schrijf [woorden](https://adres.nl), of https:// en het adres.';
export const starsMakeNothingBold =
  'Hier staat ** of __ dat niets vet maakt. Schrijf **woorden**, zonder spaties binnen de sterretjes, of haal ze weg.';
export const starMakesNothingSlanted =
  'Hier staat een * die niets schuin maakt. Schrijf *woorden*, of zet er een backslash voor: \\*.';
export const dashMakesNothingSlanted =
  'Hier staat een _ die niets schuin maakt. Schrijf *woorden*, of zet er een backslash voor: \\_.';
export const nothingStruck = 'Hier staat ~~ dat niets doorstreept. Schrijf ~~woorden~~, of haal het weg.';
export const tickDoesNotClose = 'Hier staat een ` die iets opent en niet sluit. Haal haar weg; een apostrof schrijf je als ’.';
export const linkHasSquareBrackets = 'Een link schrijf je met vierkante haken: [[soort/naam|eigen woorden]].';
export const apostrophesMakeNothing = (bold: string): string => `Apostroffen maken hier niets vet of schuin. ${bold}`;
export const nothingHighlighted = (bold: string): string => `Met == of ++ wordt hier niets gemerkt. ${bold}`;
export const commentIsShown = 'Een opmerking met %% komt op de pagina. Haal haar weg.';
export const leftByAssistant = 'Hier staat een verwijzing die een schrijfhulp achterliet. Haal haar weg, of noem de bron.';
export const stillToFill = 'Hier staat nog iets dat moet worden ingevuld: schrijf wat er hoort te staan.';
export const formulaIsShown =
  'Een formule werkt hier niet, en komt zo op de pagina. Schrijf haar in woorden, of met tekens zoals x² en ≤.';
export const commandIsShown = 'Een opdracht met een \\ ervoor werkt hier niet, en komt zo op de pagina. Haal haar weg.';
export const backslashIsShown = 'Aan het einde staat een \\ die op de pagina komt. Haal hem weg.';
export const tabsOfSheet = 'Hier staan tabs, zoals in een rekenblad. Een tabel schrijf je met strepen: | een | twee |.';
export const codeOfSign = 'Hier staat een code voor een teken die op de pagina komt. Typ het teken zelf.';
export const noLetteredList =
  'Een lijst met letters kan hier niet. Schrijf nummers of streepjes: «1. woorden», elk op een eigen regel.';
export const listNeedsEmptyLine = 'Boven deze lijst hoort een lege regel; begin bij 1.';
export const spaceAfterDash = 'Na het streepje van een lijst hoort een spatie: «- woorden».';
export const spaceAfterNumber = 'Na het nummer van een lijst hoort een spatie: «1. woorden».';
export const listInList = 'Een lijst in een lijst spring je in met twee spaties: «  - woorden».';
export const spaceAfterHashes = 'Na de hekjes van een kop hoort een spatie: «## Kop».';
export const countOfHashes = 'Een kop heeft twee tot vier hekjes: «## Kop».';
export const howToRule = 'Een streep schrijf je als --- met een lege regel erboven en eronder.';
export const howToExplain = 'Een uitleg onder een woord schrijf je als lijst: «- **woord**: uitleg».';
export const unreadableTable =
  'Deze tabel is niet te lezen. Onder de eerste regel hoort er een met evenveel vakken als streepjes: | --- | --- |.';
export const starTooMany = 'Hier staat een * te veel of te weinig. Schrijf *schuin* of **vet**.';
export const starsBetweenNumbers =
  'De sterretjes tussen deze getallen maken er schuine tekst van. Schrijf ×, of zet er een backslash voor: \\*.';
