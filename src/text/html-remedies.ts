import { vocabulary } from '../components/text/vocabulary.ts';

/** What to write instead of a tag of HTML, where there is something that does what it did. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [/^(?:br|p|div|hr)$/, 'Begin een nieuwe alinea met een lege regel.'],
  [/^(?:img|picture|figure|video|svg)$/, 'Een beeld zet je erin met <Afbeelding bestand="naam.jpg" alt="wat je ziet" />.'],
  [/^a$/, 'Een link schrijf je zo: [woorden](/adres/), of [[soort/naam|woorden]].'],
  [/^(?:b|strong)$/, 'Vet schrijf je zo: **woorden**.'],
  [/^(?:i|em)$/, 'Schuin schrijf je zo: *woorden*.'],
  [/^(?:ul|ol|li)$/, 'Een lijst schrijf je met een streepje voor elke regel: «- woorden».'],
  [/^h[1-6]$/, 'Een kop schrijf je met hekjes: «## Kop».'],
  [/^(?:table|tr|td|th)$/, 'Een tabel schrijf je met strepen: | een | twee |.'],
  [/^blockquote$/, 'Een citaat zet je erin met <Citaat>.'],
  [/^details$/, 'Een deel dat opengaat zet je erin met <Uitklap>.'],
];

/** What is wrong with a tag whose name begins with a small letter, or has none. */
export function refuseTag(name: string): string {
  const meant = [...vocabulary.keys()].find((one) => one.toLowerCase() === name.toLowerCase());
  if (meant) return `<${name}> bestaat hier niet. Bedoel je <${meant}>, met een hoofdletter?`;
  const remedy = remedies.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1];
  return `HTML kan hier niet: <${name}>. ${remedy ?? 'Schrijf de woorden zonder de tags eromheen.'}`;
}
