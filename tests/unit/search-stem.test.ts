import { expect, test } from 'vitest';
import { noteSlip, withoutSlips } from '../../src/search/slips.ts';
import { stem } from '#language/stemming.ts';

test.each([
  ['mogelijkheden', 'mogelijkheid'],
  ['coalities', 'coaliti'],
  ['coalitie', 'coaliti'],
  ['politici', 'politici'],
  ['politieke', 'politiek'],
  ['financieel', 'financi'],
  ['financiele', 'financi'],
  ['materiele', 'materi'],
  ['strategische', 'strategi'],
  ['strategisch', 'strategi'],
  ['effectieve', 'efecti'],
  ['effectieven', 'efecti'],
  ['effectief', 'efecti'],
  ['actieve', 'actief'],
  ['organisaties', 'organi'],
  ['organisatie', 'organi'],
  ['situatie', 'situ'],
  ['relatie', 'relati'],
  ['projectje', 'projec'],
  ['projectjes', 'projec'],
  ['bloemetjes', 'bloem'],
  ['tafeltje', 'tafel'],
  ['gedeeld', 'del'],
  ['gewerkt', 'werk'],
  ['gelijkheid', 'gelijkheid'],
  ['gebied', 'gebied'],
  ['bijgewerkt', 'bijgewerk'],
  ['vergaderingen', 'vergad'],
  ['vergaderen', 'vergad'],
  ['regeert', 'regert'],
  ['geregeerd', 'reg'],
  ['werkers', 'werk'],
  ['brieven', 'brief'],
  ['huizen', 'huis'],
  ['katten', 'kat'],
  ['zalen', 'zal'],
  ['zaal', 'zal'],
  ['raad', 'rad'],
  ['nacht', 'nach'],
  ['acht', 'acht'],
  ['trots', 'trot'],
  ['steden', 'sted'],
  ['crypte', 'cryp'],
  ['bcdfens', 'bcdfen'],
  ['een', 'een'],
  ['ooit', 'oit'],
  ['2025en', '2025en'],
])('the stem of %s is %s', (word, key) => {
  expect(stem(word)).toBe(key);
});

test.each([
  ['vertruowen', 'vertrouwen', true],
  ['netwerk', 'netwerken', false],
  ['netwerke', 'netwerk', false],
  ['spelregeltje', 'spelregel', true],
  ['werkde', 'werkte', false],
  ['werkden', 'werkten', false],
  ['bestuurd', 'bestuurders', false],
  ['bestuur', 'bestuurder', false],
  ['bestuur', 'bestuurders', false],
  ['handeling', 'handelen', false],
  ['handelingen', 'handel', false],
  ['kat', 'katten', false],
  ['katt', 'kat', false],
  ['deel', 'deels', false],
  ['regels', 'regelx', true],
  ['xregels', 'regels', true],
])('from %s to %s is a slip: %s', (typed, meant, isSlip) => {
  const slips = new Map<string, string>();
  noteSlip(typed, meant, slips);
  expect([...slips]).toEqual(isSlip ? [[typed, meant]] : []);
});

test('a question is given back with what was meant, and nothing else of it changed', () => {
  const slips = new Map([['cooperatei', 'cooperatie']]);
  expect(withoutSlips('Een Coöperatei, of twee?', slips)).toBe('Een cooperatie, of twee?');
  expect(withoutSlips('Een vraag', new Map())).toBeUndefined();
  expect(withoutSlips('x '.repeat(400), slips)).toHaveLength(300);
});
