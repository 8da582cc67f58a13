import type { Answers, Perspectief } from './answers.ts';
import { example } from './example.ts';
import { pairs, type Named } from './examples-of-kinds.ts';
import { inkNames } from './site-files.ts';

const place = (slug: string | undefined): string[] => (slug === undefined ? [] : [`perspectief: ${slug}`]);

/** The two questions: each leads to a model and a casus where there are any. */
function questions({ perspectieven, soorten }: Answers): Named[] {
  const one = perspectieven[0];
  const other = perspectieven.at(-1);
  const refer = (kind: string, slug: string): string[] => (soorten.includes(kind) ? [`${kind}: [${slug}]`] : []);
  const from = (index: 'eerste' | 'tweede'): string[] =>
    [
      ['dilemmas', 'snel-of-zeker'],
      ['themas', `${index}-thema`],
      ['adviezen', `${index}-advies`],
      ['instrumenten', `${index}-instrument`],
      ['modellen', `${index}-model`],
      ['casussen', `${index}-casus`],
      ['begrippen', `${index}-begrip`],
    ].flatMap(([kind = '', slug = '']) =>
      refer(kind, slug === 'snel-of-zeker' && index === 'tweede' ? 'dichtbij-of-breed' : slug),
    );
  const plate = one ? ['praatplaat: true'] : [];
  const tension = (index: string): string[] => (perspectieven.length > 1 ? [`spanningen: [${index}-spanning]`] : []);
  return [
    [
      'waar-begin-ik',
      {
        titel: 'Waar begin ik?',
        kort: 'Een voorbeeld van een vraag met een kort antwoord.',
        velden: [
          'antwoord: Schrijf hier het antwoord in een tot vier zinnen. Wie hier stopt, heeft iets.',
          ...place(one?.slug),
          ...plate,
          ...tension('eerste'),
          ...from('eerste'),
        ],
        tekst: '## Een kop\n\nSchrijf hier wat er achter het antwoord zit. Korte zinnen, en wat iemand ermee kan.',
      },
    ],
    [
      'wie-doet-er-mee',
      {
        titel: 'Wie doet er mee?',
        kort: 'Nog een voorbeeld van een vraag.',
        velden: [
          'antwoord: Een antwoord dat je vanmiddag kunt gebruiken.',
          ...place(other?.slug),
          ...plate,
          ...tension('tweede'),
          ...from('tweede'),
        ],
        tekst: 'Link naar een andere pagina met haar soort en naam: [[kernvragen/waar-begin-ik]].',
      },
    ],
  ];
}

/** The pairs of perspectieven between which there is a field: each two of three, else neighbours. */
function fieldsBetween(all: readonly Perspectief[]): [Perspectief, Perspectief][] {
  const sheets = all.length === 4 ? all.slice(0, 3) : all;
  const isNear = (one: number, other: number): boolean => sheets.length === 3 || other === one + 1;
  return sheets.flatMap((one, index) =>
    sheets.flatMap((other, place): [Perspectief, Perspectief][] => (place > index && isNear(index, place) ? [[one, other]] : [])),
  );
}

function placeFiles({ perspectieven, soorten, today }: Answers): [string, string][] {
  const names = inkNames(perspectieven);
  const fields = fieldsBetween(perspectieven);
  const [first] = fields;
  const fieldName = ([one, other]: [Perspectief, Perspectief]): string => `${one.slug}-en-${other.slug}`;
  return [
    ...perspectieven.map(({ naam, slug }, index): [string, string] => [
      `perspectieven/${slug}.mdx`,
      example(
        {
          titel: naam,
          kort: `Wat je ziet vanuit ${naam}.`,
          velden: [`inkt: ${names[index] ?? ''}`, `volgorde: ${index + 1}`],
          tekst: 'Schrijf hier wat je vanuit deze plek ziet.',
        },
        today,
      ),
    ]),
    ...fields.map((pair, index): [string, string] => [
      `spanningsvelden/${fieldName(pair)}.mdx`,
      example(
        {
          titel: `${pair[0].naam} en ${pair[1].naam}`,
          kort: 'Waar deze twee over elkaar liggen.',
          velden: [`tussen: [${pair[0].slug}, ${pair[1].slug}]`, `volgorde: ${index + 1}`],
          tekst: 'Hier kan spanning zitten.',
        },
        today,
      ),
    ]),
    ...(first ? ['eerste', 'tweede'] : []).map((index): [string, string] => [
      `spanningen/${index}-spanning.mdx`,
      example(
        {
          titel: `Een ${index} spanning`,
          kort: 'Wat er wringt tussen twee plekken.',
          velden: [
            `spanningsveld: ${first ? fieldName(first) : ''}`,
            ...(soorten.includes('casussen') && !soorten.includes('modellen') ? [`casussen: [${index}-casus]`] : []),
          ],
          tekst: 'De ene kant wil dit, de andere wil dat.',
        },
        today,
      ),
    ]),
  ];
}

const source = (name: string, today: string): string =>
  example(
    {
      titel: `Een ${name} bron`,
      kort: 'Waar een deel van de teksten uit komt.',
      velden: ['csl:', '  type: report', `  title: "Een ${name} bron"`, '  issued: "2026"'],
      tekst: 'Elke ingang noemt een bron, met de plaats erin.',
      bron: '',
    },
    today,
  );

/** What leads to a casus names it: a model, or a spanning where there are no models. */
function withCasus(kind: string, [slug, one]: Named, soorten: readonly string[]): Named {
  if (kind !== 'modellen' || !soorten.includes('casussen')) return [slug, one];
  return [slug, { ...one, velden: [...(one.velden ?? []), `casussen: [${slug.replace('model', 'casus')}]`] }];
}

/** All entries that a handreiking begins with, by file under content/. */
export function entryFiles(answers: Answers): Map<string, string> {
  const { soorten, today } = answers;
  const chosen: [string, Named[]][] = soorten.map((kind) => [
    kind,
    kind === 'kernvragen' ? questions(answers) : (pairs[kind] ?? []).map((named) => withCasus(kind, named, soorten)),
  ]);
  return new Map([
    ...placeFiles(answers),
    ...chosen.flatMap(([kind, two]) => two.map(([slug, one]): [string, string] => [`${kind}/${slug}.mdx`, example(one, today)])),
    ['bronnen/eerste-bron.mdx', source('eerste', today)],
    ['bronnen/tweede-bron.mdx', source('tweede', today)],
    [
      'paginas/over-deze-site.mdx',
      `---\ntitel: Over deze site\nkort: Wie deze site maakt, en waarvoor.\n---\n\nSchrijf hier wie jullie zijn. Vragen kunnen naar het adres onderaan.\n`,
    ],
  ]);
}
