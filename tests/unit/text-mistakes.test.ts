import { describe, expect, test } from 'vitest';
import { rowsOf, said } from './mistakes-in.ts';

describe('what a text cannot hold, with what to write instead: square brackets', () => {
  test.each(
    rowsOf(String.raw`
Een [link in [deze](https://a.nl)](https://b.nl). => 1 Laat er één over.
Een [a en [deze](https://a.nl). => 1 Zet <Eigen> en </Eigen> om de woorden, of gebruik ronde haken.
Een [link [woord](https://a.nl) en b](x). => 1 Laat er één over.
[^1] tekst zonder dubbele punt => 1 Na [^1] hoort een dubbele punt: [^1]: de tekst van de noot.
Dit[^2] niet. => 1 Zet onderaan op een eigen regel: [^2]: de tekst van de noot.
Dit [^ niet. => 1 Een noot schrijf je zo: [^1], zonder spaties, en onderaan op een eigen regel [^1]: de tekst van de noot.
Dit^[noot]. => 1 Een noot schrijf je zo: [^1], zonder spaties, en onderaan op een eigen regel [^1]: de tekst van de noot.
- [ ] doen => 1 Haal [ ] of [x] weg.
- [x] doen => 1 Haal [ ] of [x] weg.
- [q] doen => 1 Zet <Eigen> en </Eigen> om de woorden, of gebruik ronde haken.
[woorden][/adres/] => 1 Om een adres horen ronde haken: [woorden](/adres/).
[woorden][https://a.nl] => 1 Om een adres horen ronde haken: [woorden](https://a.nl).
[woorden][weg] => 1 Schrijf de link zo: [woorden](/adres/), of [[soort/naam|woorden]].
Zie [w](a_(b) => 1 Zet er nog een achter.
[w](https://a.⏎nl/b) => 1 Zet het op één regel, zonder spaties.
Zie [w](/adres => 1 Schrijf [woorden](/adres/).
Zie [w](/adres met spatie) => 1 Schrijf hem zo: [woorden](/adres/), zonder spaties in het adres.
Zie [w] (/adres/) => 1 Haal haar weg: [woorden](/adres/).
Dit sluit]] => 1 Schrijf een link zo: [[soort/naam|eigen woorden]].
[naam]: ⏎ => 1 Een verwijzing schrijf je op een eigen regel zo: [naam]: https://adres.nl.
[naam] https://a.nl => 1 Een verwijzing schrijf je op een eigen regel zo: [naam]: https://adres.nl.
[b]vet[/b] => 1 Vet schrijf je als **woorden**, een link als [woorden](/adres/).
[URL]x[/URL] => 1 Vet schrijf je als **woorden**, een link als [woorden](/adres/).
[zie https://a.nl hier] => 1 Een link naar een adres schrijf je zo: [zie](https://a.nl).
[https://a.nl] => 1 Een link naar een adres schrijf je zo: [woorden](https://a.nl).
[modellen/wiel] => 1 Een link naar een ingang heeft twee haken: [[modellen/wiel]].
[modellen/wiel|zo] => 1 Een link naar een ingang heeft twee haken: [[modellen/wiel|zo]].
[@groen] => 1 Een verwijzing naar een publicatie schrijf je zo: [[literatuur/groen]].
[TOC] => 1 Haal deze regel weg.
[inhoud] => 1 Haal deze regel weg.
[!NOTE] x => 1 Een opmerking apart zet je in een kader: <Kader kop="Let op">, de tekst, en </Kader>.
Zoals [12] zegt => 1 Gebruik anders ronde haken.
Zoals [1234] zegt => 1 Zet <Eigen> en </Eigen> om de woorden, of gebruik ronde haken.
Dit is [van ons]. => 1 Zet <Eigen> en </Eigen> om de woorden, of gebruik ronde haken.
Eerst.⏎Dan [dit]. => 2 Zet <Eigen> en </Eigen> om de woorden, of gebruik ronde haken.
[weg] [ref] x⏎⏎[ref]: https://a.nl => 1 Haal haar weg: [woorden][naam].
`),
  )('%s', (text, expected) => expect(said(text)).toBe(expected));
});

describe('what a text cannot hold, with what to write instead: code', () => {
  test.each(
    rowsOf(String.raw`
´´´⏎code => 1 Zet eronder een regel met alleen ´´´, of haal het begin weg.
´´´⏎code⏎´´´ => goed
~~~⏎code => 1 Zet eronder een regel met alleen ~~~, of haal het begin weg.
~~~⏎code⏎~~~ => goed
> ´´´⏎> code⏎> ´´´ => goed
´´´´⏎´´´ => 1 Zet eronder een regel met alleen ´´´´, of haal het begin weg.
Foto´s en auto´s hier => 1 Schrijf die als ’.
Met ´code´ erin => goed
a´b´ => goed
´b´c => goed
`),
  )('%s', (text, expected) => expect(said(text)).toBe(expected));
});

describe('what a text cannot hold, with what to write instead: lists', () => {
  test.each(
    rowsOf(String.raw`
1. een⏎2. twee => goed
1. een⏎1. twee⏎1. drie => goed
1. een⏎3. drie => 2 Zet de nummers op volgorde.
5. vijf⏎6. zes => goed
3. drie⏎2. twee => 2 Zet de nummers op volgorde.
1984. Dat jaar => 1 Zet een backslash voor de punt: 1984\.
31. dag => goed
32. dag => 1 Zet een backslash voor de punt: 32\.
- een⏎- => 2 Vul het aan, of haal het weg.
- een⏎- twee => goed
1. [^a]: x⏎⏎x[^a] => 1 De tekst van een noot staat op een eigen regel, zonder streepje ervoor.
10. tien⏎11. elf⏎13. dertien => 3 Zet de nummers op volgorde.
> => 1 Schrijf erachter wat iemand zei, of haal hem weg.
> a => goed
`),
  )('%s', (text, expected) => expect(said(text)).toBe(expected));
});
