import { describe, expect, test } from 'vitest';
import { rowsOf, said } from './mistakes-in.ts';

describe('what a text cannot hold, with what to write instead: tags', () => {
  test.each(
    rowsOf(String.raw`
<BR> => 1 Begin een nieuwe alinea met een lege regel; in een tabel maak je er twee rijen van.
<Br/> => 1 Begin een nieuwe alinea met een lege regel; in een tabel maak je er twee rijen van.
<br> => 1 Begin een nieuwe alinea met een lege regel; in een tabel maak je er twee rijen van.
<hr> => 1 Een streep schrijf je als --- met een lege regel erboven en eronder.
<P>x</P> => 1 Begin een nieuwe alinea met een lege regel, en schrijf alleen de woorden.
<sup>2</sup> => 1 Typ het teken zelf, zoals m² of CO₂; een noot schrijf je als [^1].
<del>x</del> => 1 Doorstrepen schrijf je zo: ~~woorden~~.
<code>x</code> => 1 Code schrijf je tussen ´schuine aanhalingstekens´.
<img src="x"/> => 1 Een beeld zet je erin met <Afbeelding bestand="naam.jpg" alt="wat je ziet" />.
<a href="x">x</a> => 1 Een link schrijf je zo: [woorden](/adres/), of [[soort/naam|woorden]].
<b>x</b> => 1 Vet schrijf je zo: **woorden**.
<I>x</I> => 1 Schuin schrijf je zo: *woorden*.
<ul>x</ul> => 1 Een lijst schrijf je met een streepje voor elke regel: «- woorden».
<h2>x</h2> => 1 Een kop schrijf je met hekjes: «## Kop».
<TABLE>x</TABLE> => 1 Een tabel schrijf je met strepen: | een | twee |.
<summary>x</summary> => 1 Die regel schrijf je als kop: <Uitklap kop="De regel">.
<blockquote>x</blockquote> => 1 Een citaat zet je erin met <Citaat>.
<details>x</details> => 1 Een deel dat opengaat zet je erin met <Uitklap>.
<marquee>x</marquee> => 1 Schrijf de woorden zonder de tags eromheen.
<kader>x</kader> => 1 Bedoel je <Kader>, met een hoofdletter?
<span>x</span> => 1 Schrijf de woorden zonder de tags eromheen.
`),
  )('%s', (text, expected) => expect(said(text)).toBe(expected));
});

describe('what a text cannot hold, with what to write instead: pairs', () => {
  test.each(
    rowsOf(String.raw`
<Kadr>x</Kader> => 1 Bedoel je <Kader>?
<Kader>⏎⏎x⏎⏎</Scene> => 5 Schrijf </Kader>.
<Kader>⏎⏎<Scene>⏎⏎x⏎⏎</Kader> => 3 Zet </Scene> voor </Kader>, of haal <Scene> weg.
<Kader>⏎⏎x => 1 Zet er </Kader> achter, op een eigen regel.
x⏎⏎</Kader> => 3 Zet de open tag ervoor, of haal deze weg.
< Kader>⏎⏎x⏎⏎</Kader> => 1 Schrijf <Kader>.
<Kader>⏎⏎x⏎⏎<Kader> => 5 Hier hoort een schuine streep: </Kader> sluit wat open staat.
Een <Eigen>zin⏎⏎en nog</Eigen> een. => 1 Zet <Eigen> en </Eigen> elk op een eigen regel, met een lege regel ertussen.
<Eigen>x</Eigen>⏎⏎<Eigen>y => 3 Zet er </Eigen> achter, op een eigen regel.
<Kader>⏎⏎<Kadr>⏎⏎x⏎⏎</Kader> => 3 Bedoel je <Kader>?
Een <Eigen>zin</Scene> hier. => 1 Schrijf </Eigen>.
<Scene>⏎⏎x <Eigen>y⏎⏎</Scene> => 3 Zet er </Eigen> achter, op een eigen regel.
`),
  )('%s', (text, expected) => expect(said(text)).toBe(expected));
});

describe('what a text cannot hold, with what to write instead: syntax', () => {
  test.each(
    rowsOf(String.raw`
<Kader kop="x>⏎⏎y⏎⏎</Kader> => 1 De waarde van een eigenschap sluit niet: zet er een " achter.
a⏎⏎<Kader kop="x>⏎⏎y => 3 De waarde van een eigenschap sluit niet: zet er een " achter.
<Kader kop=x>y</Kader> => 1 Om de waarde van een eigenschap horen rechte aanhalingstekens: naam="waarde".
<Kader kop: "x">y</Kader> => 1 Om de waarde van een eigenschap horen rechte aanhalingstekens: naam="waarde".
<Kader kop="x", a="b">y</Kader> => 1 Haal de komma weg.
<Kader kop=“x”>y</Kader> => 1 Om de waarde van een eigenschap horen rechte aanhalingstekens: naam="waarde".
<Kader kop="zei "x" zo">y</Kader> => 1 Gebruik daarin “ en ”.
a < b => goed
a <3 b => 1 Schrijf «kleiner dan», of zet er een backslash voor: \<.
{a => 1 Haal ze weg, of zet er een backslash voor: \{.
a } => 1 Haal ze weg, of zet er een backslash voor: \{.
a {b} c => 1 Haal ze weg, of zet er een backslash voor: \{.
x⏎⏎{ open⏎⏎y { z } => 3 Haal ze weg, of zet er een backslash voor: \{.
<!-- x --> => 1 Haal haar weg.
<!DOCTYPE html> => 1 Schrijf alleen de woorden.
<?php ?> => 1 Schrijf alleen de woorden.
<https://a.nl> => 1 Schrijf het zo: [woorden](https://a.nl).
<mailto:a@b.nl> => 1 Schrijf het zo: [woorden](mailto:a@b.nl).
<a@b.nl> => 1 Schrijf: [woorden](mailto:a@b.nl).
<modellen/wiel> => 1 Een link naar een ingang heeft vierkante haken: [[modellen/wiel]].
<\Kader> => 1 Een tag sluit met een gewone schuine streep: </Kader>.
</Kader> x => 1 Na </Kader> hoort een nieuwe regel.
<Kader>x⏎</Kader> y => 1 Schrijf het zo:⏎<Kader kop="Let op">⏎⏎De tekst.⏎⏎</Kader>
<Onbekend>x => 1 Gewone woorden schrijf je zonder < en >.
<Kadr>x => 1 Bedoel je <Kader>?
<Afbeelding bestand="x.jpg" alt="y"> => 1 Zet een / voor de >: <Afbeelding bestand="wijkgesprek.jpg" alt="Vijf buren om een tafel" />
import x from "y" => 1 Begin met een hoofdletter of een ander woord.
export const a = 1 => 1 Begin met een hoofdletter of een ander woord.
  import x => goed
<Kader>⏎tekst => 1 Zet er </Kader> achter, op een eigen regel.
\{a\} {b => 1 Haal ze weg, of zet er een backslash voor: \{.
`),
  )('%s', (text, expected) => expect(said(text)).toBe(expected));
});
