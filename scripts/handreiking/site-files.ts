import { about } from '#language/first-pages.ts';
import { tag } from '#language/language.ts';
import * as words from '#language/new-handreiking.ts';
import { first } from '../../src/languages/chosen.ts';
import { contrast, readable } from '../../src/inks/colour.ts';
import { signs, slugOf, type Answers, type Perspectief } from './answers.ts';

const ink = '#17140f';
const paper = '#fdfcf8';

/** A text between quotation marks, as YAML reads it whatever is in it. */
export const quoted = (text: string): string => JSON.stringify(text);

/** A colour on which letters can be read: its own, else the nearest. */
export const readableInk = (colour: string): string =>
  contrast(paper, colour) >= 7 ? colour : readable(colour, { text: ink, least: 7 });

const inkName = ({ slug }: Perspectief): string => slug.replace(/[^a-z]/g, '') || 'inkt';

/** The names of the inks, each another. */
export function inkNames(perspectieven: readonly Perspectief[]): string[] {
  const names: string[] = [];
  for (const one of perspectieven) {
    const name = inkName(one);
    names.push(names.includes(name) ? `${name}${'abcdef'[names.length] ?? ''}` : name);
  }
  return names;
}

const groups = [
  { groep: 'vragen', ...words.menu.vragen, van: ['kernvragen', 'dilemmas', 'perspectieven'] },
  { groep: 'praktijk', ...words.menu.praktijk, van: ['modellen', 'casussen', 'instrumenten', 'adviezen', 'themas'] },
  { groep: 'naslag', ...words.menu.naslag, van: ['begrippen', 'bronnen'] },
];

/** All kinds that a handreiking begins with. */
export function kindsOf({ perspectieven, soorten }: Answers): string[] {
  const places =
    perspectieven.length === 0 ? [] : ['perspectieven', ...(perspectieven.length > 1 ? ['spanningsvelden', 'spanningen'] : [])];
  return [...places, ...soorten, 'bronnen'];
}

/** content/site.yaml: what makes it this handreiking and is no entry. */
export function siteYaml(answers: Answers): string {
  const { naam, voorWie, contact, perspectieven } = answers;
  const kinds = kindsOf(answers);
  const names = inkNames(perspectieven);
  const inks = perspectieven.map(
    ({ kleur }, index) =>
      `  - { naam: ${names[index] ?? ''}, kleur: ${quoted(readableInk(kleur))}, teken: ${signs[index] ?? ''} }`,
  );
  const menu = groups
    .filter(({ van }) => van.some((kind) => kinds.includes(kind)))
    .map(({ groep, titel, uitleg }) => `  - { groep: ${groep}, titel: ${titel}, uitleg: ${quoted(uitleg)} }`);
  return [
    `# ${words.siteComment}`,
    ...(tag === first ? [] : [`taal: ${tag}`]),
    `naam: ${quoted(naam)}`,
    `introductie: ${quoted(words.introduction(voorWie))}`,
    `omschrijving: ${quoted(words.description(naam, voorWie))}`,
    `zoekvoorbeeld: ${words.searchExample}`,
    'menu:',
    ...menu,
    ...(inks.length > 0 ? [`# ${words.inksComment}`, 'inkten:', ...inks] : []),
    `contact: ${quoted(contact)}`,
    `uitgave: ${words.edition}`,
    'voet:',
    `  - { titel: ${about.titel}, adres: /${slugOf(about.titel)}/ }`,
    `colofon: ${quoted(words.colophon(naam, voorWie))}`,
    '',
  ].join('\n');
}

/** content/soorten.yaml: the kinds, in the words that their readers know. */
export const soortenYaml = (answers: Answers): string =>
  [`# ${words.kindsComment}`, 'soorten:', ...kindsOf(answers).map((soort) => `  - soort: ${soort}`), ''].join('\n');
