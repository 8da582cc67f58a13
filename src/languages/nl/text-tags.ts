// What is wrong with components, tags and HTML in a text: check and panel.
export const bracesInTag = (name: string): string => `In <${name}> staan accolades. Schrijf een eigenschap zo: naam="waarde".`;
export const propertyTwice = (name: string, property: string): string => `In <${name}> staat «${property}» twee keer.`;
export const ownLine = (name: string, example: string): string =>
  `<${name}> staat op een eigen regel, niet in een zin. Schrijf het zo:\n${example}`;
export const nothingInside = (name: string, example: string): string => `In <${name}> staat niets. Schrijf het zo:\n${example}`;
export const takesNoText = (name: string, example: string): string =>
  `In <${name}> kan geen tekst staan. Schrijf het zo: ${example}`;
export const alreadyOurs = (name: string): string => `<${name}> staat in iets wat al van ons is. Haal de binnenste weg.`;
export const insteadOfBr = 'Begin een nieuwe alinea met een lege regel; in een tabel maak je er twee rijen van.';
export const insteadOfHr = 'Een streep schrijf je als --- met een lege regel erboven en eronder.';
export const insteadOfP = 'Begin een nieuwe alinea met een lege regel, en schrijf alleen de woorden.';
export const insteadOfSup = 'Typ het teken zelf, zoals m² of CO₂; een noot schrijf je als [^1].';
export const insteadOfDel = 'Doorstrepen schrijf je zo: ~~woorden~~.';
export const insteadOfCode = 'Code schrijf je tussen `schuine aanhalingstekens`.';
export const insteadOfImg = 'Een beeld zet je erin met <Afbeelding bestand="naam.jpg" alt="wat je ziet" />.';
export const insteadOfA = 'Een link schrijf je zo: [woorden](/adres/), of [[soort/naam|woorden]].';
export const insteadOfB = 'Vet schrijf je zo: **woorden**.';
export const insteadOfI = 'Schuin schrijf je zo: *woorden*.';
export const insteadOfUl = 'Een lijst schrijf je met een streepje voor elke regel: «- woorden».';
export const insteadOfH = 'Een kop schrijf je met hekjes: «## Kop».';
export const insteadOfTable = 'Een tabel schrijf je met strepen: | een | twee |.';
export const insteadOfSummary = 'Die regel schrijf je als kop: <Uitklap kop="De regel">.';
export const insteadOfBlockquote = 'Een citaat zet je erin met <Citaat>.';
export const insteadOfDetails = 'Een deel dat opengaat zet je erin met <Uitklap>.';
export const needsCapital = (name: string, meant: string): string =>
  `<${name}> bestaat hier niet. Bedoel je <${meant}>, met een hoofdletter?`;
export const noHtmlTag = (name: string, remedy: string): string => `HTML kan hier niet: <${name}>. ${remedy}`;
export const bracesInText = 'De tekens { en } hebben hier een eigen betekenis. Haal ze weg, of zet er een backslash voor: \\{.';
export const needsSlash = (name: string, example: string): string => `<${name}> sluit niet. Zet een / voor de >: ${example}`;
export const doesNotClose = (name: string): string =>
  `<${name}> sluit niet, of iets anders sluit ervoor. Zet er </${name}> achter, op een eigen regel.`;
export const noHtmlComment = 'Een opmerking met <!-- --> kan hier niet. Haal haar weg.';
export const noCode = 'HTML of code kan hier niet. Schrijf alleen de woorden.';
export const addressInAngles = (address: string): string =>
  `Een adres tussen < en > kan hier niet. Schrijf het zo: [woorden](${address}).`;
export const mailInAngles = (address: string): string =>
  `Een mailadres tussen < en > kan hier niet. Schrijf: [woorden](mailto:${address}).`;
export const entryInAngles = (id: string): string => `Een link naar een ingang heeft vierkante haken: [[${id}]].`;
export const ordinarySlash = (name: string): string => `Een tag sluit met een gewone schuine streep: </${name}>.`;
export const newLineAfter = (name: string): string => `Na </${name}> hoort een nieuwe regel.`;
export const closesWhatIsNotOpen = 'Deze tag sluit iets wat niet open is. Zet de open tag ervoor, of haal deze weg.';
export const noCommaBetween = 'Tussen eigenschappen staat een spatie en geen komma. Haal de komma weg.';
export const noStraightQuotes = 'In een waarde kunnen geen rechte aanhalingstekens staan. Gebruik daarin “ en ”.';
export const quotesAroundValue = 'Om de waarde van een eigenschap horen rechte aanhalingstekens: naam="waarde".';
export const lessThanMeansSomething =
  'Het teken < heeft hier een eigen betekenis. Schrijf «kleiner dan», of zet er een backslash voor: \\<.';
export const noImport =
  'Een alinea kan niet met «import» of «export» beginnen: code kan hier niet. Begin met een hoofdletter of een ander woord.';
export const unreadableLine = 'Deze regel is niet te lezen. Kijk naar tekens als <, { en } en haal weg wat er niet hoort.';
export const valueDoesNotClose = 'De waarde van een eigenschap sluit niet: zet er een " achter.';
export const meantOtherTag = (opened: string, closing: string): string =>
  `<${opened}> bestaat hier niet. Bedoel je <${closing}>?`;
export const opensHere = (opened: string, closing: string): string =>
  `<${opened}> gaat hier open en sluit niet. Zet </${opened}> voor </${closing}>, of haal <${opened}> weg.`;
export const closesOther = (closing: string, opened: string): string =>
  `Hier sluit </${closing}>, en open staat <${opened}>. Schrijf </${opened}>.`;
export const noSpaceInTag = (name: string): string => `Tussen < en ${name} hoort geen spatie. Schrijf <${name}>.`;
export const slashMissing = (name: string): string => `Hier hoort een schuine streep: </${name}> sluit wat open staat.`;
export const splitPair = (name: string): string =>
  `<${name}> begint in de ene alinea en sluit in de andere, of gaat door andere tekens heen. Zet <${name}> en </${name}> elk op een eigen regel, met een lege regel ertussen.`;
export const onlyTheWords = 'Schrijf de woorden zonder de tags eromheen.';
export const unknownTag = (name: string, choices: string): string =>
  `<${name}> bestaat hier niet. Wel: ${choices}. Gewone woorden schrijf je zonder < en >.`;
