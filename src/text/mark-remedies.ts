type Remedy = readonly [RegExp, string];

const list = 'Een lijst schrijf je met een streepje en een spatie: «- woorden», elk op een eigen regel.';
const kader = 'Een opmerking apart zet je in een kader: <Kader kop="Let op">, de tekst, en </Kader>.';
const heading = 'Een kop schrijf je met hekjes en een spatie: «## Kop».';
const sign = 'Typ het teken zelf, zoals m², CO₂ of 🙂.';
const bold = 'Vet schrijf je zo: **woorden**.';

/** The beginning of an address that did not become a link. */
export const looseAddress: Remedy = [
  /(?<![\w.])[a-z]{3,6}:\/{1,2}\S|(?<![\w.])https?:(?=\S)/i,
  'Dit adres wordt geen link. Schrijf [woorden](https://adres.nl), of https:// en het adres.',
];

/** Signs that are left in a line, each with what was probably meant. The first that fits is said. */
export const inLine: readonly Remedy[] = [
  [
    /\*\*|(?<=\S)__|__(?=\S)/,
    'Hier staat ** of __ dat niets vet maakt. Schrijf **woorden**, zonder spaties binnen de sterretjes, of haal ze weg.',
  ],
  [
    /(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;:!?)])\*(?![\p{L}\p{N}*])/u,
    'Hier staat een * die niets schuin maakt. Schrijf *woorden*, of zet er een backslash voor: \\*.',
  ],
  [
    /(?<![\p{L}\p{N}_])_(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;:!?)])_(?![\p{L}\p{N}_])/u,
    'Hier staat een _ die niets schuin maakt. Schrijf *woorden*, of zet er een backslash voor: \\_.',
  ],
  [/~~/, 'Hier staat ~~ dat niets doorstreept. Schrijf ~~woorden~~, of haal het weg.'],
  [/`/, 'Hier staat een ` die iets opent en niet sluit. Haal haar weg; een apostrof schrijf je als ’.'],
  [/\(\([a-z]+\/[a-z0-9-]/, 'Een link schrijf je met vierkante haken: [[soort/naam|eigen woorden]].'],
  [/[{}]/, 'De tekens { en } hebben hier een eigen betekenis. Haal ze weg, of zet er een backslash voor: \\{.'],
  // What other places where texts are written use.
  [/'{2,}\p{L}/u, `Apostroffen maken hier niets vet of schuin. ${bold}`],
  [/(?<!=)==[^\s=][^=\n]*==(?!=)|\+\+\p{L}[^+\n]*\+\+/u, `Met == of ++ wordt hier niets gemerkt. ${bold}`],
  [/\p{N}?\p{L}[\^~]\p{N}+[\^~]/u, sign],
  [/(?<=^|\s):[a-z][a-z_]+:(?=\s|$)/, sign],
  [/%%/, 'Een opmerking met %% komt op de pagina. Haal haar weg.'],
  [/【|†/, 'Hier staat een verwijzing die een schrijfhulp achterliet. Haal haar weg, of noem de bron.'],
  [/\b(?:TODO|FIXME|XXX)\b|lorem ipsum/i, 'Hier staat nog iets dat moet worden ingevuld: schrijf wat er hoort te staan.'],
  [/(?<![\w:\\])\\[a-z]{3,}/, 'Een opdracht met een \\ ervoor werkt hier niet, en komt zo op de pagina. Haal haar weg.'],
  [/\\$/, 'Aan het einde staat een \\ die op de pagina komt. Haal hem weg.'],
  [/\S\t+\S/, 'Hier staan tabs, zoals in een rekenblad. Een tabel schrijf je met strepen: | een | twee |.'],
];

/** The same in the words as they are shown, signs written out. */
export const inDecoded: readonly Remedy[] = [
  [/&(?:[a-z]{2,8}|#\d+);/i, 'Hier staat een code voor een teken die op de pagina komt. Typ het teken zelf.'],
];

/** What stands at the beginning of a line and was meant to be more than words. */
export const atLineStart: readonly Remedy[] = [
  [/(?<=^|\n)[ \t]*[•●▪◦‣·][ \t]*\S/u, list],
  // Other signs begin a list when more than one line begins with them.
  [/(?<=^|\n)[ \t]*([–—→➔➢►✓✔☐☑§]|o)[ \t]+\S[^\n]*\n[ \t]*\1[ \t]/u, list],
  [
    /(?<=^|\n)[ \t]*(?:[a-z]|[ivx]{1,4})[.)][ \t]+\S[^\n]*\n[ \t]*(?:[a-z]|[ivx]{1,4})[.)][ \t]/,
    'Een lijst met letters kan hier niet. Schrijf nummers of streepjes: «1. woorden», elk op een eigen regel.',
  ],
  [/(?<=\n)[ \t]*\d{1,2}[.)][ \t]+\S[^\n]*\n[ \t]*\d{1,2}[.)][ \t]/, 'Boven deze lijst hoort een lege regel; begin bij 1.'],
  [/(?<=^|\n)-\p{L}/u, 'Na het streepje van een lijst hoort een spatie: «- woorden».'],
  [/(?<=^|\n)\d{1,2}[.)]\p{L}/u, 'Na het nummer van een lijst hoort een spatie: «1. woorden».'],
  [/(?<=^|\n)(?:\*\*|--) [^*\n]+(?:\n|$)/, 'Een lijst in een lijst spring je in met twee spaties: «  - woorden».'],
  [/(?<=^|\n)#{1,6}[^\s#]/, 'Na de hekjes van een kop hoort een spatie: «## Kop».'],
  [/(?<=^|\n)#{7,}/, 'Een kop heeft twee tot vier hekjes: «## Kop».'],
  [/(?<=^|\n)={2,}[^=\n]+={2,}[ \t]*(?:\n|$)|(?<=^|\n)h[1-6]\. \S/, heading],
  [/(?<=^|\n)={3,}[ \t]*(?:\n|$)/, 'Een streep schrijf je als --- met een lege regel erboven en eronder.'],
  [/(?<=^|\n)(?::::|!!! )/, kader],
  [/(?<=\n): \S/, 'Een uitleg onder een woord schrijf je als lijst: «- **woord**: uitleg».'],
  [
    /(?<=^|\n)[ \t]*\||(?<=^|\n)[^|\n]*\S \| \S[^\n]*\n[^|\n]*\S \| \S/,
    'Deze tabel is niet te lezen. Onder de eerste regel hoort er een met evenveel vakken als streepjes: | --- | --- |.',
  ],
];
