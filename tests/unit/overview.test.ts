import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/graph/entry.ts';
import { idFrom, fitting } from '../../src/islands/web-entries.ts';
import { kind } from '../../src/schema/kind.ts';
import { ingang } from '../../src/schema/fields.ts';
import { regel, regels } from '../../src/schema/regels.ts';
import { linesOf } from '../../src/views/home.ts';
import { withNumbers, written } from '../../src/views/numbers.ts';
import { choicesOf, countOf, sentenceOf, valuesOf } from '../../src/views/overview-page.ts';

const proef = kind({
  naam: 'proeven',
  enkelvoud: 'Proef',
  meervoud: 'Proeven',
  uitleg: 'Wat we proefden.',
  groep: 'praktijk',
  plaats: 'pagina',
  indeling: { op: 'veld', veld: 'soort', groepen: [{ waarde: 'zoet', naam: 'Zoet' }] },
  overzicht: {
    zin: '{aantal} proeven, waarvan {zoet} zoet.',
    filters: [
      { veld: 'regio', naam: 'Regio', alles: 'Alle', leeg: 'regio niet genoemd' },
      { veld: 'duur', naam: 'Duur', alles: 'Alle', volgorde: ['een kwartier', 'een uur'] },
      { veld: 'leeg', naam: 'Leeg', alles: 'Alle' },
    ],
  },
  relaties: 'geen',
  schema: ingang({ soort: regel(20), regio: regel(20).optional(), duur: regel(20).optional(), leeg: regels(20).optional() }),
});

const entry = (slug: string, fields: Record<string, unknown>): Entry => ({
  id: `proeven/${slug}`,
  collection: 'proeven',
  slug,
  file: '',
  url: `/proeven/${slug}/`,
  label: slug,
  data: Object.assign({ titel: slug, kort: slug }, fields),
  headings: [],
});

const entries = [
  entry('appel', { regio: 'Zeeland', duur: '[een uur]' }),
  entry('peer', { duur: 'een kwartier' }),
  entry('pruim', { regio: 'Eemland', duur: 'een uur' }),
];

describe('an overview', () => {
  test('what a source does not name is a value too; a time of ours counts as the same time', () => {
    expect(entries.map((one) => valuesOf(one, { veld: 'regio', leeg: 'regio niet genoemd' }))).toEqual([
      ['Zeeland'],
      ['regio niet genoemd'],
      ['Eemland'],
    ]);
    expect(valuesOf(entry('kers', { duur: '[een uur]' }), { veld: 'duur' })).toEqual(['een uur']);
    const sheet = { ...entry('vlier', { werkblad: { minuten: [10, 45], tijdVan: 'ons' } }), collection: 'modellen' };
    const time = {
      veld: 'duur',
      leeg: 'niet genoemd',
      minuten: [
        [40, 'een half uur'],
        [90, 'een uur'],
      ],
    } as const;
    expect([sheet, entry('kers', {})].map((one) => valuesOf(one, time))).toEqual([['een uur'], ['niet genoemd']]);
    const here = { veld: 'werkblad', aanwezig: 'hier', leeg: 'beschreven' };
    expect([{ werkblad: { soort: 'raster' } }, {}].map((data) => valuesOf(entry('kers', data), here))).toEqual([
      ['hier'],
      ['beschreven'],
    ]);
  });

  test('choices stand in their own order or the alphabet, with what is not named last; one without a choice is left out', () => {
    expect(
      choicesOf(entries, proef).map(({ veld, opties }) => [veld, opties.map(({ waarde, aantal }) => `${waarde} ${aantal}`)]),
    ).toEqual([
      ['regio', ['Eemland 1', 'Zeeland 1', 'regio niet genoemd 1']],
      ['duur', ['een kwartier 1', 'een uur 2']],
    ]);
  });

  test('its sentence counts, and begins with a capital', () => {
    const groepering = { waarde: 'zoet', naam: 'Zoet' };
    expect(sentenceOf(proef, [{ heading: 'Zoet', anchor: 'groep-zoet', entries, groepering }])).toBe(
      'Drie proeven, waarvan drie zoet.',
    );
    expect(sentenceOf({ ...proef, overzicht: {} }, [])).toBe('Wat we proefden.');
    expect([countOf(proef, 1), countOf(proef, 2)]).toEqual(['1 proef', '2 proeven']);
  });
});

test('numbers are written as a Dutch sentence has them', () => {
  expect([0, 1, 5, 12, 13].map(written)).toEqual(['geen', 'één', 'vijf', 'twaalf', '13']);
  expect(withNumbers('{a} en {b}', (name) => (name === 'a' ? 3 : 86))).toBe('Drie en 86');
});

test('a sentence of home breaks at its bar', () => {
  expect(linesOf('Voor wie | wat')).toEqual(['Voor wie', 'wat']);
});

describe('the web of entries', () => {
  const named = ['De netwerkdip', 'Netwerk', 'Coöperatie'].map((titel) => ({ id: titel, titel, adres: '', soort: '' }));

  test.each([
    ['netwerk', ['Netwerk', 'De netwerkdip']],
    ['dip de', ['De netwerkdip']],
    ['cooperatie', ['Coöperatie']],
    ['  ', []],
  ])('%j finds %j', (typed, found) => {
    expect(fitting(named, typed).map(({ titel }) => titel)).toEqual(found);
  });

  test.each([
    ['https://x.nl/a/modellen/wiel/', 'modellen/wiel'],
    ['https://x.nl/a/literatuur/#auteur-2020', 'literatuur/auteur-2020'],
  ])('%s is %s', (address, id) => {
    expect(idFrom(address, 'https://x.nl/a/')).toBe(id);
  });
});
