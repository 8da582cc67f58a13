import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { slugOf } from '../../src/drafting/draft.ts';
import { placeDraft, type Desk } from '../../src/drafting/place-draft.ts';
import { kinds } from '../../src/schema/index.ts';
import { overlayOf } from './overlay.ts';

const base = 'tests/fixtures/instrumenten/content';
const overlay = overlayOf(base);
afterEach(() => overlay.restore());
afterAll(() => overlay.close());

const desk = (ask?: Desk['ask']): Desk => ({ folder: overlay.folder, shown: 'content', kinds, today: '2026-11-28', ask });

describe('what is begun', () => {
  test('has its help above each field, and its title and date in place', async () => {
    const said = await placeDraft(['casus', 'Zorg in de wijk'], new Map(), desk());
    expect(said).toContain('content/casussen/zorg-in-de-wijk.mdx staat klaar');
    const text = readFileSync(path.join(overlay.folder, 'casussen/zorg-in-de-wijk.mdx'), 'utf8');
    expect(text).toContain('\n# De kern in één zin, voor lijsten en zoekresultaten.\nkort:\n');
    expect(text).toContain('\ntitel: Zorg in de wijk\n');
    expect(text).toContain('\nbeoordeeld: 2026-11-28\n');
    expect(text).toContain('Kies uit: uitgewerkt, wegwijzer.\nsoort:\n');
    expect(text).toContain('  # De publicatie: de bestandsnaam in content/bronnen. Kies uit: tuinboek.\n  - bron:\n');
    expect(text).toContain('# regio: De streek of plaats');
    overlay.remove('casussen/zorg-in-de-wijk.mdx');
  });

  test('never takes the place of what is there', async () => {
    const before = readFileSync(path.join(overlay.folder, 'adviezen/slakken.mdx'), 'utf8');
    await expect(placeDraft(['advies', 'Slakken!'], new Map(), desk())).rejects.toThrow(
      'content/adviezen/slakken.mdx bestaat al',
    );
    expect(readFileSync(path.join(overlay.folder, 'adviezen/slakken.mdx'), 'utf8')).toBe(before);
  });

  test.each([
    [['kaas', 'Iets'], {}, /«kaas» is geen soort/],
    [['casus'], {}, /Welke titel\?/],
    [[], {}, /Welke soort\?/],
    [['casus', 'Iets'], { soor: 'x' }, /Het veld «soor» bestaat hier niet. Bedoel je «soort»\?/],
    [['model', 'Iets'], { figuur: 'wil' }, /«wil» kan niet bij «figuur». Kies uit: «matrix»/],
    [['casus', '?!'], {}, /is geen bestandsnaam te maken/],
  ])('%j %j says what is wrong, and makes nothing', async (words, options, message) => {
    await expect(placeDraft(words, new Map(Object.entries(options)), desk())).rejects.toThrow(message);
    expect(existsSync(path.join(overlay.folder, 'casussen/iets.mdx'))).toBe(false);
  });

  test('asks who sits at the terminal for what is missing', async () => {
    const asked: string[] = [];
    const answers = ['model', 'Ons wiel', 'wil', 'wiel', 'wiel', ''];
    const ask = (question: string): Promise<string> => {
      asked.push(question.startsWith('«') ? question : (question.split(/[:?]/)[0] ?? ''));
      return Promise.resolve(answers.shift() ?? '');
    };
    await placeDraft([], new Map(), desk(ask));
    expect(asked).toEqual([
      'Welke soort',
      'Welke titel',
      'soort',
      '«wil» kan niet bij «soort». Bedoel je «wiel»?',
      'figuur',
      'werkblad',
    ]);
    expect(readFileSync(path.join(overlay.folder, 'modellen/ons-wiel.mdx'), 'utf8')).toMatch(
      /\nonderdelen:\n {2}#.*\n {2}- naam:\n/,
    );
    overlay.remove('modellen/ons-wiel.mdx');
  });

  test('takes what is said beforehand as its field writes it', async () => {
    const options = { concept: '', volgorde: '3', regio: 'Drenthe: het noorden' };
    await placeDraft(['casus', 'Met keuzes'], new Map(Object.entries(options)), desk());
    const text = readFileSync(path.join(overlay.folder, 'casussen/met-keuzes.mdx'), 'utf8');
    expect(text).toContain('\nconcept: true\n');
    expect(text).toContain('\nvolgorde: 3\n');
    expect(text).toContain('\nregio: "Drenthe: het noorden"\n');
    overlay.remove('casussen/met-keuzes.mdx');
  });

  test('is named after its title', () => {
    expect(slugOf('Hoe gaan we verder?')).toBe('hoe-gaan-we-verder');
    expect(slugOf('Coöperatie “Één”')).toBe('cooperatie-een');
  });
});
