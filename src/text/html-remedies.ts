import { vocabulary } from '../components/text/vocabulary.ts';

/** What to write instead of a tag of HTML, where there is something that does what it did. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [/^br$/, 'Begin een nieuwe alinea met een lege regel; in een tabel maak je er twee rijen van.'],
  [/^hr$/, 'Een streep schrijf je als --- met een lege regel erboven en eronder.'],
  [/^(?:p|div|center)$/, 'Begin een nieuwe alinea met een lege regel, en schrijf alleen de woorden.'],
  [/^(?:sup|sub)$/, 'Typ het teken zelf, zoals m² of CO₂; een noot schrijf je als [^1].'],
  [/^(?:s|del|strike)$/, 'Doorstrepen schrijf je zo: ~~woorden~~.'],
  [/^(?:code|pre|tt|kbd)$/, 'Code schrijf je tussen `schuine aanhalingstekens`.'],
  [/^(?:img|picture|figure|video|svg)$/, 'Een beeld zet je erin met <Afbeelding bestand="naam.jpg" alt="wat je ziet" />.'],
  [/^a$/, 'Een link schrijf je zo: [woorden](/adres/), of [[soort/naam|woorden]].'],
  [/^(?:b|strong)$/, 'Vet schrijf je zo: **woorden**.'],
  [/^(?:i|em)$/, 'Schuin schrijf je zo: *woorden*.'],
  [/^(?:ul|ol|li)$/, 'Een lijst schrijf je met een streepje voor elke regel: «- woorden».'],
  [/^h[1-6]$/, 'Een kop schrijf je met hekjes: «## Kop».'],
  [/^(?:table|tr|td|th)$/, 'Een tabel schrijf je met strepen: | een | twee |.'],
  [/^summary$/, 'Die regel schrijf je als kop: <Uitklap kop="De regel">.'],
  [/^blockquote$/, 'Een citaat zet je erin met <Citaat>.'],
  [/^details$/, 'Een deel dat opengaat zet je erin met <Uitklap>.'],
];

/** Whether a tag is one of HTML that redacteuren know, however it is written. */
export const isHtmlName = (name: string): boolean => remedies.some(([pattern]) => pattern.test(name.toLowerCase()));

/** What is wrong with a tag of HTML, or one without a name. */
export function refuseTag(name: string): string {
  const meant = [...vocabulary.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
  if (meant) return `<${name}> bestaat hier niet. Bedoel je <${meant}>, met een hoofdletter?`;
  const remedy = remedies.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1];
  return `HTML kan hier niet: <${name}>. ${remedy ?? 'Schrijf de woorden zonder de tags eromheen.'}`;
}
