import { contrast, readable } from '../../src/inks/colour.ts';
import { signs, type Answers, type Perspectief } from './answers.ts';

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
  {
    groep: 'vragen',
    titel: 'Vragen',
    uitleg: 'Wat mensen vragen, met een kort antwoord.',
    van: ['kernvragen', 'dilemmas', 'perspectieven'],
  },
  {
    groep: 'praktijk',
    titel: 'Praktijk',
    uitleg: 'Wat je kunt doen, en hoe anderen het deden.',
    van: ['modellen', 'casussen', 'instrumenten', 'adviezen', 'themas'],
  },
  { groep: 'naslag', titel: 'Naslag', uitleg: 'Woorden, en de bronnen waar alles uit komt.', van: ['begrippen', 'bronnen'] },
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
    '# Wat op elke pagina staat. Elk veld heeft uitleg in je editor, en npm run check zegt wat er ontbreekt.',
    `naam: ${quoted(naam)}`,
    `introductie: ${quoted(`Voor ${voorWie}.`)}`,
    `omschrijving: ${quoted(`${naam}: vragen, antwoorden en voorbeelden voor ${voorWie}.`)}`,
    'zoekvoorbeeld: waar begin ik',
    'menu:',
    ...menu,
    ...(inks.length > 0
      ? [
          '# De kleur van elk perspectief, met haar teken. Het bouwen controleert of letters erop te lezen zijn.',
          'inkten:',
          ...inks,
        ]
      : []),
    `contact: ${quoted(contact)}`,
    'uitgave: Proefuitgave',
    'voet:',
    '  - { titel: Over deze site, adres: /over-deze-site/ }',
    `colofon: ${quoted(`${naam} is een handreiking voor ${voorWie}.`)}`,
    '',
  ].join('\n');
}

/** content/soorten.yaml: the kinds, in the words that their readers know. */
export const soortenYaml = (answers: Answers): string =>
  [
    '# Welke soorten deze handreiking heeft. Wat je er niet bij zet (enkelvoud, meervoud, uitleg), komt van de generator.',
    'soorten:',
    ...kindsOf(answers).map((soort) => `  - soort: ${soort}`),
    '',
  ].join('\n');
