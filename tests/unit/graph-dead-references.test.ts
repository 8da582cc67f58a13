import { describe, expect, test } from 'vitest';
import { deadLink, deadReference, plainName, type Lookup } from '../../src/graph/dead-references.ts';
import { kinds } from '../../src/schema/index.ts';
import { entryOf, rawOf } from './made.ts';

const lookup = (): Lookup => ({
  kinds,
  concepts: new Set(),
  renamed: new Map([
    ['modellen/rad', 'modellen/wiel'],
    ['casussen/straat', 'casussen/buurt'],
  ]),
  entries: new Map(
    [
      entryOf('modellen/wiel', { titel: 'Het ronde wiel' }),
      entryOf('modellen/dip', { titel: 'De grote zeeslag' }),
      entryOf('casussen/buurt', { titel: 'Eén  buurt' }),
      entryOf('themas/buurtzorg'),
      entryOf('begrippen/wielen'),
      entryOf('literatuur/groen-2020'),
      entryOf('bronnen/boek'),
    ].map((entry) => [entry.id, entry]),
  ),
});

const place = { file: 'content/a.mdx', line: 7, field: '' };

describe('a name without what was copied along with it', () => {
  test.each([
    ['wiel', 'wiel'],
    ['  Het  Wiel ', 'het-wiel'],
    ['[[modellen/wiel]]', 'modellen/wiel'],
    ['«wiel»', 'wiel'],
    ['[a] wiel [b', 'a]-wiel-[b'],
    ['https://voorbeeld.nl/modellen/wiel/', 'modellen/wiel'],
    ['http://voorbeeld.nl/modellen/wiel', 'modellen/wiel'],
    ['zie-https://voorbeeld.nl/wiel', 'zie-https://voorbeeld.nl/wiel'],
    ['wiel#de-kop', 'wiel'],
    ['wiel.mdx', 'wiel'],
    ['wiel.html', 'wiel'],
    ['wiel.md-en-meer', 'wiel.md-en-meer'],
    ['../modellen/wiel//', 'modellen/wiel'],
    ['content/modellen/wiel.mdx', 'modellen/wiel'],
    ['mijn-content/wiel', 'mijn-content/wiel'],
    ['het_ronde – wiel', 'het-ronde-wiel'],
  ])('%s is %s', (written, name) => expect(plainName(written)).toBe(name));
});

describe('a name in a field that is no entry there', () => {
  const dead = (target: string, value: string, path: (string | number)[] = ['modellen', 0], id = 'kernvragen/hoe') => {
    const raw = rawOf(id, '---\ntitel: A\nmodellen:\n  - x\n  - y\n---\n');
    const { line, field, message } = deadReference(raw, { path, target, value, isRelation: true }, lookup());
    return `${line} ${field}: ${message}`;
  };

  test('was called so before', () => {
    expect(dead('modellen', 'rad')).toBe('4 modellen: «rad» heet nu «wiel». Schrijf die naam.');
    expect(dead('overal', 'modellen/rad', ['verder', 0])).toContain('«modellen/rad» heet nu «modellen/wiel». Schrijf die naam.');
    expect(dead('overal', 'casussen/straat', ['verder', 0])).toContain('heet nu «casussen/buurt»');
    expect(dead('overal', 'rad', ['verder', 0])).not.toContain('heet nu');
  });

  test('is nearly one, or the title of one', () => {
    expect(dead('modellen', 'wil', ['modellen', 1])).toBe('5 modellen: «wil» bestaat niet in modellen. Bedoel je «wiel»?');
    expect(dead('modellen', 'het ronde  WIEL')).toContain('Bedoel je «wiel»?');
    expect(dead('casussen', 'eén buurt ', ['casussen'])).toContain('Bedoel je «buurt»?');
    expect(dead('modellen', 'de grote zeeslag', ['modellen'])).toContain('Bedoel je «dip»?');
    expect(dead('modellen', 'modellen/dip.mdx')).toContain('Bedoel je «dip»?');
    expect(dead('modellen', 'onzin')).toContain('«onzin» bestaat niet in modellen. Kies uit: «wiel», «dip».');
  });

  test('is two in one, in a list', () => {
    expect(dead('modellen', 'wiel dip')).toBe(
      '4 modellen: «wiel dip» is meer dan één naam. Zet er een komma tussen: [de-ene, de-andere].',
    );
    expect(dead('modellen', 'wiel;  dip')).toContain('is meer dan één naam');
    expect(dead('modellen', 'onzin, dip')).toContain('is meer dan één naam');
    expect(dead('modellen', 'geen van alle')).not.toContain('is meer dan één naam');
    expect(dead('modellen', 'wiel-dip')).not.toContain('is meer dan één naam');
    expect(dead('modellen', 'wiel dip', ['modellen'])).not.toContain('is meer dan één naam');
  });

  test('is one of another kind, with the place for it', () => {
    expect(dead('modellen', 'buurt')).toBe(
      '4 modellen: «buurt» staat niet in modellen maar in casussen. Noem het in het veld «casussen».',
    );
    expect(dead('modellen', 'buurt', ['onderdelen', 0, 'pagina'])).toContain('Kies een naam uit content/modellen/.');
    expect(dead('modellen', 'buurt', ['modellen', 0, 'naam'])).toContain('Kies een naam uit content/modellen/.');
    expect(dead('begrippen', 'wiel', ['begrippen', 0], 'casussen/zelf')).toContain(
      'Schrijf deze relatie aan de andere kant: noem «zelf» in «casussen» van content/modellen/wiel.mdx.',
    );
    expect(dead('begrippen', 'boek', ['begrippen', 0], 'casussen/zelf')).toContain('Kies een naam uit content/begrippen/.');
  });

  test('misses its kind, or has a wrong one', () => {
    expect(dead('overal', 'wiel', ['verder', 0])).toContain('«wiel» is geen ingang. Bedoel je «modellen/wiel»?');
    expect(dead('overal', 'Het ronde wiel', ['verder', 0])).toContain('Bedoel je «modellen/wiel»?');
    expect(dead('overal', 'De grote zeeslag', ['verder', 0])).toContain('Bedoel je «modellen/dip»?');
    expect(dead('overal', 'onzin', ['verder', 0])).toContain('«onzin» is geen ingang. Schrijf soort/naam');
    expect(dead('overal', 'model/wiel', ['verder', 0])).toContain('Bedoel je «modellen/wiel»?');
    expect(dead('overal', 'modellen/wieel', ['verder', 0])).toContain(
      '«modellen/wieel» is geen ingang. Bedoel je «modellen/wiel»?',
    );
    expect(dead('overal', 'modellen/buurt', ['verder', 0])).toContain('Bedoel je «casussen/buurt»?');
    expect(dead('overal', 'modellen/onzin', ['verder', 0])).toContain(
      '«onzin» bestaat niet in modellen. Kies uit: «wiel», «dip».',
    );
    expect(dead('overal', 'fietsenstalling/wiel', ['verder', 0])).toContain(
      'De map «fietsenstalling» is geen soort van deze site.',
    );
  });
});

describe('a link that leads to no entry', () => {
  const dead = (target: string, anchor?: string) => deadLink(place, target, anchor, lookup()).message;

  test('has its place', () => expect(deadLink(place, 'modellen/x', undefined, lookup())).toMatchObject(place));

  test('was called so before', () =>
    expect(dead('casussen/straat')).toBe('«casussen/straat» heet nu «casussen/buurt». Schrijf die naam.'));

  test('is a kind: the overview, or one of its entries', () => {
    expect(dead('modellen')).toBe(
      '«modellen» is een soort en geen ingang. Een link naar het overzicht schrijf je zo: [woorden](/modellen/).',
    );
    expect(dead('modellen', 'dip')).toBe('De link naar «modellen#dip» komt nergens uit. Bedoel je «modellen/dip»?');
    expect(dead('modellen', 'onzin')).toContain('is een soort en geen ingang');
  });

  test('misses its kind', () => {
    expect(dead('wiel')).toBe('De link naar «wiel» komt nergens uit. Bedoel je «modellen/wiel»?');
    expect(dead('eén buurt')).toContain('Bedoel je «casussen/buurt»?');
    expect(dead('onzin')).toContain('Schrijf [[soort/naam]]');
  });

  test('is nearly one of its own kind, else the only one of its name', () => {
    expect(dead('modellen/wielen')).toContain('Bedoel je «modellen/wiel»?');
    expect(dead('themas/wiel')).toContain('Bedoel je «modellen/wiel»?');
    expect(dead('themas/dip')).toContain('Bedoel je «modellen/dip»?');
    expect(dead('moddelen/dip')).toContain('Bedoel je «modellen/dip»?');
    expect(dead('modellen/geen-van-deze')).toContain('Schrijf [[soort/naam]]');
  });

  test('is none when two have that name', () => {
    const two = lookup();
    const entries = new Map([...two.entries, ['adviezen/dip', entryOf('adviezen/dip')] as const]);
    expect(deadLink(place, 'spanningsvelden/dip', undefined, { ...two, entries }).message).toContain('Schrijf [[soort/naam]]');
  });
});
