import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { overlayOf } from '../overlay.ts';

const base = 'tests/fixtures/instrumenten/content';
const overlay = overlayOf(base);
afterEach(() => overlay.restore());
afterAll(() => overlay.close());

/** What the design says that a build refuses: the file, what stands there, what one might write, and what is said of it. */
const mistakes: [what: string, file: string, from: string, to: string, said: string][] = [
  [
    'an id twice among statements',
    'tuinscan',
    'id: water-eerlijk',
    'id: water-genoeg',
    'De id «water-genoeg» staat er twee keer',
  ],
  ['an id twice among questions', 'vormhulp', 'id: aantal', 'id: vertrouwen', 'De id «vertrouwen» staat er twee keer'],
  ['an id twice among choices', 'vormhulp', 'id: bond', 'id: rooster', 'De id «rooster» staat er twee keer'],
  ['an id twice among answers', 'vormhulp', 'id: midden', 'id: weinig', 'De id «weinig» staat er twee keer'],
  ['an id twice among fields', 'tuinregels', 'id: sleutel', 'id: gedrag', 'De id «gedrag» staat er twee keer'],
  ['a row twice', 'tuinraster', '[Water, Grond,', '[Water, water,', 'De naam «water» staat er twee keer'],
  ['a column twice', 'tuinraster', 'naam: Samen', 'naam: Zelf', 'De naam «Zelf» staat er twee keer'],
  [
    'a pull to no choice',
    'vormhulp',
    'trekt: [tuinman, bond]',
    'trekt: [tuinman, bund]',
    '«bund» is geen keuze van deze keuzehulp',
  ],
  ['a question without help', 'tuinscan', ', helpt: [modellen/waterrooster, adviezen/slakken] }', ' }', 'helpt» ontbreekt'],
  ['help that names nothing', 'vormhulp', '      helpt: [modellen/waterrooster]', '      helpt: []', 'helpt'],
  [
    'help that does not exist',
    'vormhulp',
    'helpt: [adviezen/slakken]',
    'helpt: [adviezen/slak]',
    '«slak» bestaat niet in adviezen',
  ],
  ['an example of no case', 'tuinregels', 'casus: volkstuin-de-hoop', 'casus: volkstuin-de-wanhoop', 'volkstuin-de-wanhoop'],
  [
    'a page of a choice that does not exist',
    'vormhulp',
    'pagina: modellen/waterrooster',
    'pagina: modellen/rooster',
    '«rooster» bestaat niet in modellen',
  ],
  ['fewer than three first', 'tuinbalans', 'eerst: 3', 'eerst: 2', 'werkblad.eerst'],
  ['more people than a table has', 'tuinscan', 'aantal: [1, 12]', 'aantal: [1, 30]', 'Hooguit 12'],
  ['most people before fewest', 'tuinscan', 'aantal: [1, 12]', 'aantal: [8, 2]', 'Het kleinste aantal staat eerst'],
  ['a choice without options', 'tuinregels', ', opties: [Lente, Zomer, Herfst]', '', 'Een keuze heeft «opties» nodig'],
  [
    'a list without columns',
    'tuinregels',
    ', kolommen: [Vraagstuk, Samenwerking, Onze rol]',
    '',
    'Een lijst heeft «kolommen» nodig',
  ],
  ['a plane of a model without axes', 'bedden-indelen', 'uit: vakken', 'uit: tuinpolen', 'modellen/tuinpolen'],
  ['a balance of a model without pairs', 'tuinbalans', 'uit: tuinpolen', 'uit: waterrooster', 'modellen/waterrooster'],
  ['a grid of a model with two rows', 'tuinraster', '  rijen: [Water, Grond, Schuur, Oogst]\n', '', 'modellen/waterrooster'],
  ['a list to take from that is not there', 'bedden-indelen', 'veld: kaart', 'veld: kaarten', 'instrumenten/tuinregels'],
  ['a question that asks something else', 'tuinscan', 'Is er genoeg water?', 'Is er te veel water?', 'afdruk'],
  ['an answer that means something else', 'vormhulp', 'tekst: "Weinig"', 'tekst: "Een paar"', 'afdruk'],
  ['a row that means something else', 'tuinraster', 'Schuur', 'Kas', 'afdruk'],
  ['a worksheet without a fingerprint', 'tuinscan', '  afdruk: 1-olho24\n', '', 'afdruk'],
];

test.each(mistakes)('%s is refused', (_, name, from, to, said) => {
  const file = `instrumenten/${name}.mdx`;
  const text = readFileSync(path.join(base, file), 'utf8');
  expect(text).toContain(from);
  overlay.write(file, text.replace(from, to));
  const report = overlay.report();
  expect(report).toContain(said);
  expect(report).toContain(file);
});

test('statements are three at least: the conversation begins at the three that differ most', () => {
  const file = 'instrumenten/tuinscan.mdx';
  const text = readFileSync(path.join(base, file), 'utf8');
  overlay.write(file, text.replace(/ {4}- naam: Buren[^]*?(?=---)/, '').replace(/ {8}- \{ id: water-eerlijk.*\n/, ''));
  expect(overlay.report()).toContain('Er zijn minstens drie vragen nodig');
});
