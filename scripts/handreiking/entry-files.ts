import { pairs } from '#language/first-entries.ts';
import * as words from '#language/first-pages.ts';
import { slugOf, type Answers, type Perspectief } from './answers.ts';
import { example, type Named } from './example.ts';
import { inkNames, quoted } from './site-files.ts';

const place = (slug: string | undefined): string[] => (slug === undefined ? [] : [`perspectief: ${slug}`]);

/** The kinds that a question leads to, in the order in which it names them. */
const named = ['dilemmas', 'themas', 'adviezen', 'instrumenten', 'modellen', 'casussen', 'begrippen'];

/** The name of the file of an example of a kind. */
const slugIn = (kind: string, at: 0 | 1): string => pairs[kind]?.[at]?.[0] ?? '';

/** The two questions: each leads to a model and a casus where there are any. */
function questions({ perspectieven, soorten }: Answers): Named[] {
  const plate = perspectieven.length > 0 ? ['praatplaat: true'] : [];
  const question = (said: typeof words.whereToBegin, from: Perspectief | undefined, at: 0 | 1): Named => [
    said.slug,
    {
      titel: said.titel,
      kort: said.kort,
      velden: [
        `antwoord: ${said.antwoord}`,
        ...place(from?.slug),
        ...plate,
        ...(perspectieven.length > 1 ? [`spanningen: [${words.tensions[at][0]}]`] : []),
        ...named.filter((kind) => soorten.includes(kind)).map((kind) => `${kind}: [${slugIn(kind, at)}]`),
      ],
      tekst: said.tekst,
    },
  ];
  return [question(words.whereToBegin, perspectieven[0], 0), question(words.whoJoins, perspectieven.at(-1), 1)];
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
  const fieldName = ([one, other]: [Perspectief, Perspectief]): string => words.betweenSlug(one.slug, other.slug);
  return [
    ...perspectieven.map(({ naam, slug }, index): [string, string] => [
      `perspectieven/${slug}.mdx`,
      example(
        {
          titel: naam,
          kort: words.seenFrom(naam),
          velden: [`inkt: ${names[index] ?? ''}`, `volgorde: ${index + 1}`],
          tekst: words.writeWhatYouSee,
        },
        today,
      ),
    ]),
    ...fields.map((pair, index): [string, string] => [
      `spanningsvelden/${fieldName(pair)}.mdx`,
      example(
        {
          titel: words.between(pair[0].naam, pair[1].naam),
          kort: words.whereTheyMeet,
          velden: [`tussen: [${pair[0].slug}, ${pair[1].slug}]`, `volgorde: ${index + 1}`],
          tekst: words.mayBeTension,
        },
        today,
      ),
    ]),
    ...(first ? words.tensions : []).map(([slug, titel], at): [string, string] => [
      `spanningen/${slug}.mdx`,
      example(
        {
          titel,
          kort: words.whatRubs,
          velden: [
            `spanningsveld: ${first ? fieldName(first) : ''}`,
            ...(soorten.includes('casussen') && !soorten.includes('modellen')
              ? [`casussen: [${slugIn('casussen', at === 0 ? 0 : 1)}]`]
              : []),
          ],
          tekst: words.oneAndOther,
        },
        today,
      ),
    ]),
  ];
}

const source = (titel: string, today: string): string =>
  example(
    {
      titel,
      kort: words.partOfTexts,
      velden: ['csl:', '  type: report', `  title: ${quoted(titel)}`, '  issued: "2026"'],
      tekst: words.everyEntryNames,
      bron: '',
    },
    today,
  );

/** What leads to a casus names it: a model, or a spanning where there are no models. */
function withCasus(kind: string, [slug, one]: Named, at: number, soorten: readonly string[]): Named {
  if (kind !== 'modellen' || !soorten.includes('casussen')) return [slug, one];
  return [slug, { ...one, velden: [...(one.velden ?? []), `casussen: [${slugIn('casussen', at === 0 ? 0 : 1)}]`] }];
}

/** All entries that a handreiking begins with, by file under content/. */
export function entryFiles(answers: Answers): Map<string, string> {
  const { soorten, today } = answers;
  const chosen: [string, Named[]][] = soorten.map((kind) => [
    kind,
    kind === 'kernvragen' ? questions(answers) : (pairs[kind] ?? []).map((one, at) => withCasus(kind, one, at, soorten)),
  ]);
  return new Map([
    ...placeFiles(answers),
    ...chosen.flatMap(([kind, two]) => two.map(([slug, one]): [string, string] => [`${kind}/${slug}.mdx`, example(one, today)])),
    ...words.sources.map(([slug, titel]): [string, string] => [`bronnen/${slug}.mdx`, source(titel, today)]),
    [
      `paginas/${slugOf(words.about.titel)}.mdx`,
      `---\ntitel: ${words.about.titel}\nkort: ${words.about.kort}\n---\n\n${words.about.tekst}\n`,
    ],
  ]);
}
