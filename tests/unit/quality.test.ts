import { describe, expect, test } from 'vitest';
import { deadOutside, outsideLinks } from '../../src/quality/outside-links.ts';
import { missedQuestions } from '../../src/quality/questions.ts';
import { sinceRelease } from '../../src/quality/release.ts';
import { reportPage } from '../../src/quality/report-page.ts';
import { lengths, longSentences, unread } from '../../src/quality/texts.ts';
import { loose, undrawn } from '../../src/quality/web.ts';
import { rename } from '../../src/drafting/rename.ts';
import { entryOf, graphOf } from './made.ts';
import { regen, released } from './released.ts';

const about = ({ findings }: { findings: readonly { about: string; note: string }[] }): string[] =>
  findings.map((one) => `${one.about}: ${one.note}`);

describe('what deserves a look', () => {
  test('what nobody read over for a year, the longest ago first', () => {
    const read = (slug: string, beoordeeld: string) => entryOf(`themas/${slug}`, { beoordeeld });
    const graph = graphOf([read('a', '2025-11-27'), read('b', '2025-11-28'), read('c', '2024-01-01'), entryOf('literatuur/x')]);
    expect(about(unread(graph, '2026-11-28'))).toEqual([
      'themas/c: nagelezen op 2024-01-01',
      'themas/a: nagelezen op 2025-11-27',
    ]);
  });

  test('what is thin beside others of its kind, or very long', () => {
    const texts = [40, 200, 220, 240, 1000].map((words, index) => entryOf(`themas/t${index}`, {}, `${'woord '.repeat(words)}.`));
    const short = [10, 12, 14].map((words, index) => entryOf(`begrippen/b${index}`, {}, `${'woord '.repeat(words)}.`));
    expect(about(lengths(graphOf([...texts, ...short])))).toEqual(['themas/t0: 40 woorden', 'themas/t4: 1000 woorden']);
  });

  test('sentences that are long, with their line', () => {
    const graph = graphOf([entryOf('themas/a', {}, `Kort.\n\n${'woord '.repeat(29)}.\n\n${'woord '.repeat(28)}.`)]);
    expect(longSentences(graph).findings).toMatchObject([{ about: 'themas/a', file: 'content/themas/a.mdx:3' }]);
  });

  test('what few others have to do with', () => {
    const entries = ['a', 'b', 'c', 'd', 'e'].map((slug) => entryOf(`modellen/${slug}`, { soort: 'lijst' }));
    const lines = ['b', 'c', 'd'].map((slug) => `modellen/a modellen modellen/${slug}`);
    const found = about(loose(graphOf(entries, lines)));
    expect(found).toContain('modellen/e: 0 buren, geen volgende stap');
    expect(found.filter((line) => line.startsWith('modellen/a:'))).toEqual([]);
  });

  test('headings that no entry draws on: by name, by number, or as what carries the large line', () => {
    const koppen = ['1 Begin', '1.1 Het eerste', '1.2 Het tweede', 'De lange kop over water geven', 'Wat nog niemand las'];
    const graph = graphOf([
      entryOf('bronnen/boek', { titel: 'Boek', koppen }),
      entryOf('themas/a', { bronnen: [{ bron: 'boek', vindplaats: 'Paragraaf 1.1, figuur 2; hoofdstuk 1' }] }),
      entryOf('themas/b', { steunt: [{ bron: 'boek', kop: 'De lange kop over water geven', woorden: 'x' }] }),
      entryOf('themas/c', { bronnen: [{ bron: 'ander', vindplaats: 'Wat nog niemand las' }] }),
    ]);
    expect(about(undrawn(graph))).toEqual(['1.2 Het tweede: Boek', 'Wat nog niemand las: Boek']);
  });

  test('links to other sites, only when someone asks to look', async () => {
    const graph = graphOf([
      entryOf('casussen/a', { website: 'https://weg.nl/' }, 'Zie [hier](https://er.nl/x) en [daar](/themas/a/).'),
      entryOf('casussen/b', { website: 'https://weg.nl/' }),
    ]);
    expect(outsideLinks(graph)).toEqual([
      { address: 'https://er.nl/x', files: ['content/casussen/a.mdx'] },
      { address: 'https://weg.nl/', files: ['content/casussen/a.mdx', 'content/casussen/b.mdx'] },
    ]);
    expect((await deadOutside(graph, undefined)).none).toContain('Niet gekeken (2 links)');
    const look = (address: string) => Promise.resolve(address.includes('weg') ? 'antwoordt met 404' : undefined);
    expect(about(await deadOutside(graph, look))).toEqual(['https://weg.nl/: antwoordt met 404']);
  });

  test('questions that miss their answer', async () => {
    const sets = new Map([
      [
        'set.yaml',
        [
          { vraag: 'raak', goed: ['themas/a'] },
          { vraag: 'vierde', goed: ['themas/d'] },
          { vraag: 'mis', goed: ['themas/z'] },
        ],
      ],
    ]);
    const find = () => Promise.resolve(['themas/a', 'themas/b', 'themas/c', 'themas/d']);
    const part = await missedQuestions(sets, find);
    expect(about(part)).toEqual([
      'vierde: op plaats 4; bovenaan: themas/a; bedoeld: themas/d',
      'mis: niet gevonden; bovenaan: themas/a; bedoeld: themas/z',
    ]);
    expect(part.explanation).toContain('33,3 %');
    expect((await missedQuestions(sets, undefined)).none).toContain('bouw eerst de site');
  });

  test('what is new, changed, called otherwise and gone since the release', () => {
    const copy = released();
    const since = () => about(sinceRelease(copy.graph(), copy.place));
    expect(since()).toEqual([]);
    copy.write('adviezen/oud.mdx', regen(copy.text('adviezen/slakken.mdx')).replace('titel: Regen', 'titel: Oud'));
    copy.publish();
    expect(since()).toEqual([]);
    copy.remove('adviezen/oud.mdx');
    copy.write('verwijderd.txt', 'adviezen/oud: Dubbel.\n');
    copy.write('adviezen/regen.mdx', regen(copy.text('adviezen/slakken.mdx')));
    copy.write('themas/water.mdx', `${copy.text('themas/water.mdx')}\nNog een zin.\n`);
    rename('begrippen/gieten', 'begrippen/sproeien', copy.place);
    const found = since();
    expect(found).toContain('adviezen/regen: nieuw');
    expect(found).toContain('themas/water: veranderd; zonder «wijzigingen»');
    expect(found.find((line) => line.startsWith('begrippen/sproeien'))).toContain('heette begrippen/gieten');
    expect(found).toContain('adviezen/oud: weg: Dubbel.');
  });

  test('the page says it all in order, and holds no markup of what it quotes', () => {
    const page = reportPage('Tuin', '2026-11-28', [
      { title: 'Eerst', explanation: 'Kijk.', none: 'Niets.', findings: [{ about: 'a', file: 'a.mdx:3', note: '<b> & zo' }] },
      { title: 'Dan', explanation: 'Kijk.', none: 'Hier is niets.', findings: [] },
    ]);
    expect(page).toContain('<h2>Eerst (1)</h2>');
    expect(page).toContain('&#x3C;b> &#x26; zo');
    expect(page).toContain('Hier is niets.');
    expect(page).not.toMatch(/src=|https?:/);
  });
});
