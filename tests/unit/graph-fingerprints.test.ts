import { describe, expect, test } from 'vitest';
import { checkWerkbladen } from '../../src/graph/check-werkbladen.ts';
import { change, entries, said, type Change } from './made-werkbladen.ts';

const changed = expect.stringContaining('zijn veranderd en «versie» niet');

describe('the fingerprint of a working instrument', () => {
  test('is that of its questions', () => expect(said()).toEqual([]));

  test.each<[string, ...Change]>([
    ['tuinscan', ['antwoorden', 0], 'Nooit'],
    ['tuinscan', ['groepen', 1, 'vragen', 0, 'vraag'], 'Anders?'],
    ['tuinscan', ['groepen', 2, 'vragen', 0, 'id'], 'anders'],
    ['vormhulp', ['uitkomsten', 1, 'naam'], 'Anders'],
    ['vormhulp', ['uitkomsten', 1, 'id'], 'anders'],
    ['vormhulp', ['vragen', 0, 'id'], 'anders'],
    ['vormhulp', ['vragen', 0, 'vraag'], 'Anders?'],
    ['vormhulp', ['vragen', 1, 'antwoorden', 1, 'tekst'], 'Anders'],
    ['bedden-indelen', ['assen', 0], 'anders'],
    ['bedden-indelen', ['stappen', 3], 'anders'],
    ['tuinbalans', ['plaatsen', 2], 'anders'],
    ['tuinbalans', ['dringend', 2], 'anders'],
    ['tuinraster', ['rijen', 0], 'Anders'],
    ['tuinraster', ['kolommen', 0, 'naam'], 'Anders'],
    ['tuinraster', ['eigenRijen'], 3],
    ['tuinregels', ['velden', 0, 'id'], 'anders'],
    ['tuinregels', ['velden', 0, 'vraag'], 'Anders?'],
    ['tuinregels', ['velden', 1, 'soort'], 'keuze'],
    ['tuinregels', ['velden', 3, 'opties', 0], 'Anders'],
    ['tuinregels', ['velden', 2, 'kolommen', 0], 'Anders'],
    ['tuinregels', ['stand', 0], 'Anders'],
    ['tuinregels', ['eigenVelden'], 3],
    ['tuinregels', ['eigenVelden'], undefined],
  ])('of %s is another when %j changes', (name, path, value) => {
    expect(said([`instrumenten/${name}`, ['werkblad', ...path], value])).toEqual([changed]);
  });

  test.each<[string, ...Change]>([
    ['tuinscan', ['gesprek', 0], 'Anders.'],
    ['tuinscan', ['groepen', 0, 'naam'], 'Anders'],
    ['tuinscan', ['groepen', 0, 'vragen', 0, 'ja'], 'anders'],
    ['vormhulp', ['uitkomstvraag'], 'Anders?'],
    ['vormhulp', ['vragen', 0, 'antwoorden', 0, 'want'], 'Anders.'],
    ['bedden-indelen', ['ding'], 'perk'],
    ['tuinbalans', ['onderwerp'], 'keuze'],
    ['tuinraster', ['kolommen', 0, 'kort'], 'anders'],
    ['tuinregels', ['velden', 0, 'naam'], 'Anders'],
  ])('of %s is the same when %j changes', (name, path, value) => {
    expect(said([`instrumenten/${name}`, ['werkblad', ...path], value])).toEqual([]);
  });

  test('is another when the parts of its model change, where they are its rows or pairs', () => {
    expect(said(['modellen/tuinpolen', ['onderdelen', 0, 'naam'], 'Anders'])).toEqual([changed]);
    expect(said(['modellen/tuinpolen', ['onderdelen', 0, 'polen'], ['Anders', 'Houden']])).toEqual([changed]);
    expect(said(['modellen/tuinpolen', ['onderdelen', 0, 'kort'], 'Anders.'])).toEqual([]);
    const without: [string, ...Change] = ['instrumenten/tuinraster', ['werkblad', 'rijen'], undefined];
    const three: [string, ...Change] = [
      'modellen/waterrooster',
      ['onderdelen'],
      ['een', 'twee', 'drie'].map((naam) => ({ naam })),
    ];
    const [first = ''] = said(without, three);
    const [second = ''] = said(without, [
      'modellen/waterrooster',
      ['onderdelen'],
      ['een', 'twee', 'vier'].map((naam) => ({ naam })),
    ]);
    expect(first).toMatch(/zijn veranderd/);
    expect(first).not.toBe(second);
    const named: [string, ...Change] = ['instrumenten/tuinregels', ['werkblad', 'uit'], 'waterrooster'];
    expect(said(named)).toEqual([changed]);
  });

  test('that is missing is told, with its place', () => {
    expect(said(['instrumenten/tuinscan', ['werkblad', 'afdruk'], undefined])).toEqual([
      'tuinscan.mdx:6 werkblad.afdruk: De vingerafdruk van de vragen ontbreekt. Zet onder «versie» een regel: afdruk: 1-olho24',
    ]);
  });

  test('that is wrong is told, for a change of meaning and for one of words', () => {
    expect(said(['instrumenten/tuinscan', ['werkblad', 'afdruk'], '1-x'])).toEqual([
      expect.stringMatching(
        /^tuinscan.mdx:6 werkblad.afdruk: .* Zet «versie» op 2 en «afdruk» op 2-[a-z0-9]{6}\. .* Zet dan «afdruk» op 1-olho24\.$/,
      ),
    ]);
  });

  test('of an entry whose file is not known stands on the first line', () => {
    const [scan] = entries().filter(({ id }) => id === 'instrumenten/tuinscan');
    if (scan) change(scan, [['werkblad', 'afdruk'], undefined]);
    expect(checkWerkbladen(scan ? [scan] : [], () => undefined)).toMatchObject([{ line: 1 }]);
  });
});
