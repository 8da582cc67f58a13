import { describe, expect, test } from 'vitest';
import { rowsOf, said } from './mistakes-in.ts';

describe('what was meant in a text and did not work: wiki', () => {
  test.each(
    rowsOf(String.raw`
[[https://a.nl]] => 1 Een adres buiten de site schrijf je zo: [woorden](https://a.nl).
[[#kop]] => 1 Een link naar een kop op deze pagina schrijf je zo: [woorden](#kop).
[[#kop|woorden]] => 1 Een link naar een kop op deze pagina schrijf je zo: [woorden](#kop).
[[het wiel|modellen/wiel]] => 1 Eerst de ingang, dan de woorden: [[modellen/wiel|het wiel]].
[[modellen/wiel, zo]] => 1 Zet er een streep tussen: [[modellen/wiel|zo]].
[[modellen/wiel zo]] => 1 Bedoel je [[modellen/wiel-zo]], of [[modellen/wiel|zo]]?
[[modellen/wiel zo|anders]] => 1 Zet er een streep tussen: [[modellen/wiel|zo]].
[[modellen/wiel;zo]] => 1 Zet er een streep tussen: [[modellen/wiel|zo]].
[[modellen/wiel / zo]] => 1 Zet er een streep tussen: [[modellen/wiel|zo]].
[[Modellen/Wiel]] => 1 Bedoel je [[modellen/wiel]]?
[[model’s/wiel]] => 1 Bedoel je [[models/wiel]]?
[[modellen\wiel]] => 1 Bedoel je [[modellen/wiel]]?
[[modellen:wiel]] => 1 Bedoel je [[modellen/wiel]]?
[[/modellen/wiel/]] => 1 Bedoel je [[modellen/wiel]]?
[[modellen/wiel/#kop]] => 1 Bedoel je [[modellen/wiel#kop]]?
[[modellen/wiel.mdx]] => 1 Bedoel je [[modellen/wiel]]?
[[modellen/wiel.mdx#kop]] => 1 Bedoel je [[modellen/wiel#kop]]?
[[modellen/het_wiel]] => 1 Bedoel je [[modellen/het-wiel]]?
[[(modellen/wiel)]] => 1 Bedoel je [[modellen/wiel]]?
[[modellen/wiel#]] => 1 Bedoel je [[modellen/wiel]]?
[[!!!]] => 1 Schrijf het zo: [[soort/naam]] of [[soort/naam|eigen woorden]].
[[Modellen/Wiel|zo]] => 1 Bedoel je [[modellen/wiel|zo]]?
[[modellen/wiel| ]] => 1 Schrijf het zo: [[soort/naam]] of [[soort/naam|eigen woorden]].
[[]] => 1 Schrijf het zo: [[soort/naam]] of [[soort/naam|eigen woorden]].
[[a|b|c]] => 1 Schrijf het zo: [[soort/naam]] of [[soort/naam|eigen woorden]].
[[modellen/wiel => 1 Schrijf het zo: [[soort/naam]] of [[soort/naam|eigen woorden]].
*[[modellen/wiel|a*b]] => 1 Zet * of ** om de hele link heen.
[[modellen/wiel｜zo]] => 1 Bedoel je [[modellen/wiel|zo]]?
`),
  )('%s', (text, expected) => expect(said(text)).toBe(expected));
});

describe('what was meant in a text and did not work: notes', () => {
  test.each(
    rowsOf(String.raw`
x[^a]⏎⏎[^a]: Noot. => goed
x⏎⏎[^a]: Noot. => 3 Verwijs ernaar, of haal haar weg.
x[^b]⏎⏎[^bb]: Noot. => 3 Bedoel je «[^b]»?
x[^a]⏎⏎[^a]: => 3 Schrijf die achter [^a]:
x[^a]⏎⏎[^a]: een⏎⏎[^a]: twee => 5 Haal een van de twee weg.
[x][r]⏎⏎[r]: https://a.nl⏎⏎[r]: https://b.nl => 5 Haal een van de twee weg.
x⏎⏎[r]: https://a.nl => 3 Verwijs ernaar, of haal haar weg.
x[^a b]⏎⏎[^a b]: https://a.nl => 3 Schrijf hier en in de tekst: [^a-b].
x[^noot]⏎⏎[^noot] De noot. => 3 Na [^noot] hoort een dubbele punt: [^noot]: de tekst van de noot.
x[^noot1]⏎⏎[^noot2]: De noot. => 3 Bedoel je «[^noot1]»?
x[^qqqqqq] y⏎⏎[^1]: De noot. => 3 Verwijs ernaar, of haal haar weg. + 1 Zet onderaan op een eigen regel: [^qqqqqq]: de tekst van de noot.
`),
  )('%s', (text, expected) => expect(said(text)).toBe(expected));
});

describe('what was meant in a text and did not work: marks', () => {
  test.each(
    rowsOf(String.raw`
Een **woord* hier => 1 Schrijf *schuin* of **vet**.
Een *woord** hier => 1 Schrijf *schuin* of **vet**.
Een **vet*** => 1 Schrijf *schuin* of **vet**.
2*3*4 => 1 Schrijf ×, of zet er een backslash voor: \*.
Een ~~weg => 1 Schrijf ~~woorden~~, of haal het weg.
Een __vet__ woord => goed
Een _ streep => goed
Een ´tik => 1 Haal haar weg; een apostrof schrijf je als ’.
((modellen/wiel)) => 1 Een link schrijf je met vierkante haken: [[soort/naam|eigen woorden]].
Dit ==hier== zo => 1 Vet schrijf je zo: **woorden**.
H~2~O => 1 Typ het teken zelf, zoals m², CO₂ of 🙂.
x^2^ => 1 Typ het teken zelf, zoals m², CO₂ of 🙂.
$$a$$ => 1 Schrijf haar in woorden, of met tekens zoals x² en ≤.
%%x%% => 1 Haal haar weg.
TODO: dit => 1 Hier staat nog iets dat moet worden ingevuld: schrijf wat er hoort te staan.
\begin{x} => 1 Haal ze weg, of zet er een backslash voor: \{.
Einde\ => 1 Haal hem weg.
a⇥b => 1 Een tabel schrijf je met strepen: | een | twee |.
a &eacute b => goed
&amp;nbsp; => 1 Typ het teken zelf.
• een => 1 Een lijst schrijf je met een streepje en een spatie: «- woorden», elk op een eigen regel.
– een⏎– twee => 1 Een lijst schrijf je met een streepje en een spatie: «- woorden», elk op een eigen regel.
a) een⏎b) twee => 1 Schrijf nummers of streepjes: «1. woorden», elk op een eigen regel.
Tekst:⏎1. een => goed
-een => 1 Na het streepje van een lijst hoort een spatie: «- woorden».
1.een => 1 Na het nummer van een lijst hoort een spatie: «1. woorden».
** een => 1 Een lijst in een lijst spring je in met twee spaties: «  - woorden».
##Kop => 1 Na de hekjes van een kop hoort een spatie: «## Kop».
####### => 1 Een kop heeft twee tot vier hekjes: «## Kop».
== Kop == => 1 Een kop schrijf je met hekjes en een spatie: «## Kop».
=== => 1 Een streep schrijf je als --- met een lege regel erboven en eronder.
h2. Kop => 1 Een kop schrijf je met hekjes en een spatie: «## Kop».
::: kader => 1 Een opmerking apart zet je in een kader: <Kader kop="Let op">, de tekst, en </Kader>.
!!! let => 1 Een opmerking apart zet je in een kader: <Kader kop="Let op">, de tekst, en </Kader>.
Woord⏎: uitleg => 2 Een uitleg onder een woord schrijf je als lijst: «- **woord**: uitleg».
| a | b => 1 Onder de eerste regel hoort er een met evenveel vakken als streepjes: | --- | --- |.
a | b⏎c | d => 1 Onder de eerste regel hoort er een met evenveel vakken als streepjes: | --- | --- |.
http:/x => 1 Schrijf [woorden](https://adres.nl), of https:// en het adres.
Zie htp://x.nl => 1 Schrijf [woorden](https://adres.nl), of https:// en het adres.
''vet'' => 1 Vet schrijf je zo: **woorden**.
:smile: => 1 Typ het teken zelf, zoals m², CO₂ of 🙂.
【1】 => 1 Haal haar weg, of noem de bron.
`),
  )('%s', (text, expected) => expect(said(text)).toBe(expected));
});
