import { linesWhere, replaced, type Kind } from './mutation.ts';

const value = /^([a-zA-Z]+): (\S.*)$/;
const text = /^(?:titel|kort|antwoord|vraag|doel): [^"'[\]{}]*$/;
const list = /^[a-z]+: \[.+\]$/;

// Each takes a line of the fields and breaks it.
const breaks: readonly (readonly [string, RegExp, (line: string) => string | string[]])[] = [
  ['veld weg', /^(?:titel|kort|soort|beoordeeld|niveau|polen|inkt|tussen|csl): \S/, () => []],
  ['veld leeg', value, (line) => line.replace(value, '$1:')],
  ['veld met schrijffout', value, (line) => line.replace(/^(\w)(\w)/, '$2$1')],
  ['veld onbekend', value, (line) => [line, 'kleur: groen']],
  ['veld twee keer', value, (line) => [line, line]],
  ['veld met hoofdletter', value, (line) => line.replace(/^\w/, (letter) => letter.toUpperCase())],
  ['tekst wordt getal', text, (line) => line.replace(value, '$1: 2030')],
  ['tekst wordt ja', text, (line) => line.replace(value, '$1: true')],
  ['tekst wordt lijst', text, (line) => line.replace(value, '$1: [$2]').replaceAll(',', '')],
  ['tekst wordt groep', text, (line) => line.replace(value, '$1:\n  een: twee').replace(/^/, '')],
  ['tekst met dubbele punt', text, (line) => line.replace(value, '$1: Let op: $2')],
  ['tekst met hekje', text, (line) => `${line} #1`],
  ['tekst met apostrof vooraan', text, (line) => line.replace(value, "$1: 's Avonds $2")],
  ['tekst met open aanhaling', text, (line) => line.replace(value, '$1: "$2')],
  ['tekst half aangehaald', text, (line) => line.replace(value, '$1: "Let" $2')],
  ['tekst met ster', text, (line) => line.replace(value, '$1: *$2')],
  ['tekst met en-teken', text, (line) => line.replace(value, '$1: &$2')],
  ['tekst met uitroepteken', text, (line) => line.replace(value, '$1: !$2')],
  ['tekst met apenstaart', text, (line) => line.replace(value, '$1: @$2')],
  ['tekst met procent', text, (line) => line.replace(value, '$1: %$2')],
  ['tekst met accolade', text, (line) => line.replace(value, '$1: {naam} $2')],
  ['tekst met wikilink', text, (line) => line.replace(value, '$1: $2 [[modellen/rollenwiel]]')],
  ['tekst met link', text, (line) => line.replace(value, '$1: $2 [x](/zoeken/)')],
  ['tekst met vet', text, (line) => line.replace(value, '$1: $2 **vet**')],
  ['tekst met html', text, (line) => line.replace(value, '$1: $2 <b>vet</b>')],
  ['tekst met open haak', text, (line) => line.replace(value, '$1: $2 [van ons')],
  ['tekst veel te lang', text, (line) => `${line} ${'heel '.repeat(100)}`],
  ['tekst met functie', text, (line) => line.replace(value, '$1: !!js/function "x"')],
  ['tekst met verloren teken', text, (line) => line.replace(/(\w)$|\W$/, '\ufffd')],
  ['zonder spatie na dubbele punt', value, (line) => line.replace(': ', ':')],
  ['zonder dubbele punt', value, (line) => line.replace(': ', ' ')],
  ['te ver ingesprongen', value, (line) => `  ${line}`],
  ['met tab ingesprongen', /^ {4}\S/, (line) => line.replace('    ', '\t')],
  ['te weinig ingesprongen', /^ {4}[a-z]\w*: /, (line) => line.replace('    ', '   ')],
  ['niet ingesprongen', /^ {4}vindplaats: /, (line) => line.trim()],
  ['streepje zonder spatie', /^ {2}- bron: /, (line) => line.replace('- ', '-')],
  ['streepje weg', /^ {2}- bron: /, (line) => line.replace('- ', '  ')],
  ['bron bestaat niet', /^ {2}- bron: /, (line) => line.replace(/bron: .*/, 'bron: bestaat-niet')],
  ['bron van andere soort', /^ {2}- bron: /, (line) => line.replace(/bron: .*/, 'bron: rollenwiel')],
  ['vindplaats weg', /^ {4}vindplaats: /, () => []],
  ['lijst sluit niet', list, (line) => line.replace(/\]$/, '')],
  ['lijst opent niet', list, (line) => line.replace('[', '')],
  ['lijst met ronde haak', list, (line) => line.replace(/\]$/, ')')],
  ['lijst leeg', list, (line) => line.replace(/\[.*\]/, '[]')],
  [
    'naam met schrijffout',
    /^(?:modellen|casussen|begrippen|themas|adviezen|spanningen): \[.+\]$/,
    (line) => line.replace('[', '[q'),
  ],
  ['naam twee keer', /^(?:modellen|casussen|begrippen|themas): \[.+\]$/, (line) => line.replace(/\[([^,\]]+)/, '[$1, $1')],
  ['naam met soort', /^(?:modellen|casussen|begrippen|themas): \[.+\]$/, (line) => line.replace(/^(\w+): \[/, '$1: [$1/')],
  ['naam van andere soort', /^(?:casussen|begrippen|themas|spanningen): \[.+\]$/, (line) => line.replace('[', '[rollenwiel, ')],
  ['datum andersom', /^beoordeeld: /, () => 'beoordeeld: 01-02-2026'],
  ['datum bestaat niet', /^beoordeeld: /, () => 'beoordeeld: 2026-02-30'],
  ['datum in de toekomst', /^beoordeeld: /, () => 'beoordeeld: 2999-01-01'],
  ['getal negatief', /^volgorde: /, () => 'volgorde: -1'],
  ['getal als woord', /^volgorde: /, () => 'volgorde: eerste'],
  ['keuze met schrijffout', /^soort: /, (line) => line.replace(/soort: (.)/, 'soort: $1x')],
  ['adres zonder https', /^\s*(?:website|URL): https/, (line) => line.replace(/https?:\/\//, '')],
  ['jaar zonder aanhalingstekens', /^ {2}issued: "\d{4}"$/, (line) => line.replaceAll('"', '')],
  ['auteur als tekst', /^ {2}author:/, () => '  author: Jansen, P.'],
  ['type van literatuur verkeerd', /^ {2}type: /, (line) => `${line}x`],
  ['streepjes in het midden', value, (line) => ['---', line]],
  ['samenvoegen in velden', value, (line) => ['<<<<<<< HEAD', line, '=======', line, '>>>>>>> tak']],
];

/** Mistakes in the fields of an entry, each a line that changes. */
export const fieldKinds: readonly Kind[] = breaks.map(([kind, test, change]) => ({
  kind: `velden: ${kind}`,
  on: 'fields',
  mutate: (source, choice) => {
    const at = choice.of(linesWhere(source, 'fields', test).filter((index) => index > 0));
    if (at === undefined) return undefined;
    const by = [change(source.lines[at] ?? '')].flat().flatMap((line) => line.split('\n'));
    // What is missing is reported at the top, or at the group that misses it.
    return { lines: replaced(source.lines, at, ...by), at: by.length === 0 ? [0, at - 1] : [at, at + by.length - 1] };
  },
}));
