import { describe, expect, test } from 'vitest';
import { checkContradictions } from '../../src/graph/check-contradictions.ts';
import { checkWeb } from '../../src/graph/check-web.ts';
import { kinds } from '../../src/schema/index.ts';
import { connection, entryOf, rawOf } from './made.ts';

const web = (entries: string[], connections: string[]) =>
  checkWeb(
    entries.map((id) => entryOf(id)),
    connections.map((line) => connection(line)),
    kinds,
  ).map(({ file, message }) => `${file}: ${message.split(/[:.]/)[0] ?? ''}`);

describe('the web of entries', () => {
  test('an entry that stands alone is a mistake; a text and a field on either side join it', () => {
    expect(web(['themas/a'], [])).toEqual(['content/themas/a.mdx: Deze ingang staat los']);
    expect(web(['themas/a'], ['themas/a tekst casussen/b'])).toEqual([]);
    expect(web(['themas/a'], ['casussen/b themas themas/a'])).toEqual([]);
  });

  test('a source joins nothing', () => {
    expect(web(['themas/a'], ['themas/a bronnen bronnen/boek'])).toEqual(['content/themas/a.mdx: Deze ingang staat los']);
  });

  test('a source publication and a page about the site may stand alone', () => {
    expect(web(['bronnen/boek', 'paginas/over'], [])).toEqual([]);
  });

  test('a publication must be referred to, and its own references do not count', () => {
    const mistake = ['content/literatuur/a.mdx: Geen enkele ingang verwijst naar deze publicatie'];
    expect(web(['literatuur/a'], [])).toEqual(mistake);
    expect(web(['literatuur/a'], ['literatuur/a organisaties organisaties/b'])).toEqual(mistake);
    expect(web(['literatuur/a'], ['themas/b tekst literatuur/a'])).toEqual([]);
  });

  test('a kind leads to what it must lead to, on either side and to any of the kinds that will do', () => {
    expect(web(['kernvragen/a'], ['kernvragen/a themas themas/b'])).toEqual([
      'content/kernvragen/a.mdx: Een kernvraag leidt naar minstens één model',
      'content/kernvragen/a.mdx: Een kernvraag leidt naar minstens één casus of spanning',
    ]);
    const model = 'kernvragen/a modellen modellen/b';
    expect(web(['kernvragen/a'], [model])).toHaveLength(1);
    expect(web(['kernvragen/a'], [model, 'kernvragen/a tekst casussen/c'])).toEqual([]);
    expect(web(['kernvragen/a'], [model, 'spanningen/c kernvragen kernvragen/a'])).toEqual([]);
    expect(web(['modellen/b'], [model])).toEqual([]);
  });

  test('a kind whose name begins alike will not do', () => {
    expect(web(['modellen/b'], ['kernvragenlijst/a modellen modellen/b'])).toHaveLength(1);
  });
});

const today = '2026-05-05';

/** What entries contradict in each other, each as file, line, field and message. */
function contradictions(files: Record<string, string>, own = kinds) {
  const raws = new Map(Object.entries(files).map(([id, source]) => [id, rawOf(id, `---\n${source}\n---\n`)]));
  const entries = [...raws].map(([id, raw]) => entryOf(id, raw.data as Record<string, unknown>, undefined, own));
  return checkContradictions({ entries, kinds: own, groups: ['vragen'], rawOf: (id) => raws.get(id), today }).map(
    ({ file, line, field, message }) => `${file}:${line} ${field}: ${message}`,
  );
}

describe('contradictions', () => {
  test('two entries of one kind have two titles, however they are written', () => {
    expect(contradictions({ 'themas/a': 'titel: Samen Doen', 'themas/b': 'kort: x\ntitel: "samen doen "' })).toEqual([
      'content/themas/b.mdx:3 titel: «samen doen » is ook de titel van content/themas/a.mdx. Geef een van de twee een andere titel.',
    ]);
    expect(contradictions({ 'themas/a': 'titel: Cafe\u0301', 'themas/b': 'titel: Caf\u00e9' })).toHaveLength(1);
    expect(contradictions({ 'themas/a': 'titel: Samen', 'casussen/b': 'titel: Samen\nsoort: x' })).toEqual([]);
  });

  test('a name of a term belongs to one entry', () => {
    const one = 'titel: Toezicht\nsynoniemen: [controle]';
    expect(contradictions({ 'begrippen/a': one, 'begrippen/b': 'titel: Ander\nafkorting: TOEZICHT' })).toEqual([
      'content/begrippen/b.mdx:3 afkorting: «TOEZICHT» is al een naam van content/begrippen/a.mdx. Laat dit woord bij één van de twee staan.',
    ]);
    expect(contradictions({ 'begrippen/a': one, 'begrippen/b': 'titel: Ander\nvormen:\n  - anders\n  - Controle' })).toEqual([
      'content/begrippen/b.mdx:5 vormen: «Controle» is al een naam van content/begrippen/a.mdx. Laat dit woord bij één van de twee staan.',
    ]);
    expect(contradictions({ 'begrippen/a': `${one}\nvormen: [toezicht]` })).toEqual([]);
    expect(contradictions({ 'begrippen/a': one, 'themas/b': 'titel: Ander\nsynoniemen: [controle]' })).toEqual([]);
  });

  test('a perspectief has an ink of its own', () => {
    const files = { 'perspectieven/a': 'inkt: zon', 'perspectieven/b': 'inkt: lucht', 'perspectieven/c': 'titel: C\ninkt: zon' };
    expect(contradictions(files)).toEqual([
      'content/perspectieven/c.mdx:3 inkt: De inkt «zon» is al die van content/perspectieven/a.mdx. Geef elk perspectief een eigen inkt.',
    ]);
    expect(contradictions({ 'perspectieven/a': 'inkt: zon', 'themas/b': 'inkt: zon' })).toEqual([]);
  });

  test('a word that groups entries, that one entry has and that nearly is another, is a slip; the name of a region is none', () => {
    const files = (last: string) => ({
      'casussen/a': 'categorie: Netwerken',
      'casussen/b': 'categorie: Netwerken',
      'casussen/c': `kort: x\ncategorie: ${last}`,
    });
    expect(contradictions(files('netwerkn'))).toEqual([
      'content/casussen/c.mdx:3 categorie: «netwerkn» staat alleen hier, en lijkt op «Netwerken» bij andere ingangen. Bedoel je «Netwerken»?',
    ]);
    expect(
      contradictions({
        'casussen/a': 'sector: [zorg]',
        'casussen/b': 'sector:\n  - zorg\n  - wonen',
        'casussen/c': 'sector: [wonne]',
      }),
    ).toEqual([
      'content/casussen/b.mdx:4 sector: «wonen» staat alleen hier, en lijkt op «wonne» bij andere ingangen. Bedoel je «wonne»?',
      'content/casussen/c.mdx:2 sector: «wonne» staat alleen hier, en lijkt op «wonen» bij andere ingangen. Bedoel je «wonen»?',
    ]);
    expect(contradictions({ 'casussen/a': 'regio: Veluwe', 'casussen/b': 'regio: Veluwen' })).toEqual([]);
    expect(contradictions(files('netwe'))).toEqual([]);
    expect(contradictions(files('Netwerken'))).toEqual([]);
    expect(contradictions({ 'casussen/a': 'categorie: zorg', 'casussen/b': 'categorie: zord' })).toEqual([]);
    expect(contradictions({ 'casussen/a': 'categorie: zorgen', 'themas/b': 'categorie: zorden' })).toEqual([]);
    expect(contradictions({ 'casussen/a': 'titel: A', 'casussen/b': 'categorie: zorgen' })).toEqual([]);
  });

  test('a page about the site lies over no page of the generator', () => {
    expect(contradictions({ 'paginas/zoeken': 'titel: A', 'paginas/vragen': 'titel: B', 'paginas/over': 'titel: C' })).toEqual([
      'content/paginas/zoeken.mdx:1 : Het adres /zoeken/ is al van een andere pagina van de site. Geef dit bestand een andere naam.',
      'content/paginas/vragen.mdx:1 : Het adres /vragen/ is al van een andere pagina van de site. Geef dit bestand een andere naam.',
    ]);
  });

  test('the place of an entry that was not read is its first line', () => {
    const entries = [entryOf('themas/a', { titel: 'Een' }), entryOf('themas/b', { titel: 'Een' })];
    expect(checkContradictions({ entries, kinds, groups: [], rawOf: () => undefined, today })).toMatchObject([{ line: 1 }]);
  });
});

describe('a name of a term', () => {
  const named = (texts: string[], form: string) => {
    const entries = [
      entryOf('begrippen/a', { titel: 'Begrip', vormen: [form] }),
      ...texts.map((text, index) => entryOf(`casussen/n${index}`, { titel: `T${index}` }, text)),
    ];
    return checkContradictions({ entries, kinds, groups: [], rawOf: () => undefined, today })
      .filter(({ field }) => field === 'vormen')
      .map(({ message }) => message.split(',')[0]);
  };

  test('is no word of more than half of all texts', () => {
    const common = ['«Samen» is een gewoon woord dat op elke pagina staat'];
    expect(named(['Wij doen samen.', 'Samen dus.', 'Toch samen, samen.', 'Weer samen.', 'Niets.'], 'Samen')).toEqual(common);
    expect(named(['Samen.', 'Samen.', 'Samen.', 'Niets.', 'Niets.'], 'Samen')).toEqual([]);
    expect(named(['Samen.', 'Samen.', 'Samen.', 'Samen.', ...Array.from({ length: 4 }, () => 'Niets.')], 'Samen')).toEqual([]);
    expect(named(['Samen.', 'Samen.', 'Samen.', 'Samen.', 'Samen.', 'Niets.', 'Niets.', 'Niets.'], 'Samen')).toEqual(common);
  });

  test('may stand in the name of a page that is linked to', () => {
    const texts = Array.from({ length: 6 }, () => 'Zie [[begrippen/samen]].');
    expect(named(texts, 'begrippen')).toEqual([]);
    expect(named(texts, 'zie')).toHaveLength(1);
  });
});
