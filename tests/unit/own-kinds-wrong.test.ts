import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { all, graphWith, listed, own, said } from './kinds-content.ts';

describe('what is wrong in soorten.yaml is said with its line', () => {
  test.each([
    [
      'a kind twice',
      `${listed(all)}  - soort: themas\n`,
      'inhoud/soorten.yaml:16 soorten.soort «themas» staat er twee keer. Haal er een weg.',
    ],
    [
      'a kind without what it needs',
      listed(all.filter((naam) => naam !== 'spanningsvelden')),
      'inhoud/soorten.yaml:4 soorten.soort «spanningen» kan niet zonder «spanningsvelden»: zet die soort er ook bij.',
    ],
    [
      'own fields of a kind that the generator knows',
      listed(all).replace('soort: themas\n', 'soort: themas\n    indeling: letter\n'),
      'inhoud/soorten.yaml:8 soorten.indeling De generator kent «themas» al: «indeling» is voor een eigen soort. Haal dit veld weg.',
    ],
    [
      'a choice without choices',
      own.replace('keuzes: [zon, schaduw], ', ''),
      'inhoud/soorten.yaml:24 soorten.velden.vorm Een keuze heeft «keuzes» nodig.',
    ],
    [
      'a field that is there already',
      own.replace('veld: hoogte', 'veld: kort'),
      'inhoud/soorten.yaml:23 soorten.velden.veld Er is al een veld «kort». Geef dit veld een andere naam.',
    ],
    [
      'a division by nothing',
      own.replace('indeling: licht', 'indeling: ligt'),
      'inhoud/soorten.yaml:21 soorten.indeling «ligt» kan hier niet. Bedoel je «licht»? Kies uit: «geen», «letter», «plaats», «licht».',
    ],
  ])('%s', (_, soorten, message) => {
    expect(said(soorten)).toContain(message);
  });

  test('an own kind that does not say what it is', () => {
    expect(said(own.replace('    uitleg: Wat er groeit.\n', '')).join()).toContain('Het veld «soorten.uitleg» ontbreekt');
  });

  test('a group that is not in the menu, and an item of the menu without kinds', () => {
    expect(said(own.replace('groep: praktijk', 'groep: tuin'))).toEqual([]);
    expect(said(listed(all).replace('soort: adviezen\n', 'soort: adviezen\n    groep: tuin\n'))).toEqual([
      'inhoud/site.yaml:5 menu De groep «tuin» ontbreekt in het menu: daar staan de adviezen.',
    ]);
    const { problems } = graphWith(listed(all.filter((naam) => naam !== 'routes')), { routes: undefined });
    expect(problems.map(({ message }) => message)).toEqual(['«routes» kan hier niet. Kies uit: «vragen», «praktijk», «naslag».']);
  });

  test('groups that look like each other are no slips', () => {
    const groups =
      'groepen:\n      - { waarde: planten, naam: Planten, vraag: Wat? }\n      - { waarde: plannen, naam: Plannen, vraag: Hoe? }';
    const soorten = listed(all).replace('soort: modellen\n', `soort: modellen\n    ${groups}\n`);
    const model = readFileSync('tests/fixtures/klein/content/modellen/waterrooster.mdx', 'utf8');
    const of = (group: string) => model.replace(/^soort:/m, `waarvoor: ${group}\nsoort:`);
    const { problems } = graphWith(soorten, {
      'modellen/waterrooster.mdx': of('planten'),
      'modellen/gietrooster.mdx': of('plannen').replace(/^titel: .*/m, 'titel: Gietrooster'),
    });
    expect(problems.map(({ message }) => message).filter((message) => message.includes('plan'))).toEqual([]);
  });

  test('a level that has no name', () => {
    const site = readFileSync('tests/fixtures/klein/content/site.yaml', 'utf8');
    const dilemma = readFileSync('tests/fixtures/klein/content/dilemmas/wild-aangeharkt.mdx', 'utf8');
    const with3 = {
      'site.yaml': `${site}niveaus: [in de tuin, in de straat]\n`,
      'dilemmas/wild-aangeharkt.mdx': dilemma.replace('niveau: 1', 'niveau: 3'),
    };
    expect(said(listed(all), with3)).toEqual([
      'inhoud/dilemmas/wild-aangeharkt.mdx:4 niveau Niveau 3 heeft geen naam: «niveaus» in site.yaml noemt er 2. Kies een lager niveau, of geef dit een naam.',
    ]);
  });
});
