import { describe, expect, test } from 'vitest';
import { changed, more, said } from './small-content.ts';

const field =
  (line: string) =>
  (text: string): string =>
    text.replace('---\n', `---\n${line}\n`);

describe('what is wrong is said once, where it stands', () => {
  test('a field of an entry', () => {
    expect(said({ 'themas/water.mdx': field('kleur: rood') })).toEqual([
      expect.stringMatching(/^themas\/water.mdx:2 kleur: Het veld «kleur» bestaat hier niet/),
    ]);
  });

  test('a relation on the wrong side says where it belongs', () => {
    expect(said({ 'modellen/waterrooster.mdx': field('kernvragen: [wie-geeft-water]') })).toEqual([
      'modellen/waterrooster.mdx:2 kernvragen: Deze relatie schrijf je aan de andere kant. Haal «kernvragen» hier weg en noem «waterrooster» in «modellen» van de ingang onder kernvraag.',
    ]);
    expect(said({ 'themas/water.mdx': field('paginas: [over]') })).toEqual([
      expect.stringMatching(/^themas\/water.mdx:2 paginas: Naar een ingang in «paginas» leidt hier geen veld/),
    ]);
  });

  test('a text, and what is broken in it does not break what links to it', () => {
    expect(said({ 'modellen/waterrooster.mdx': more('Een {x} zin.') })).toEqual([
      expect.stringMatching(/^modellen\/waterrooster.mdx:17 : De tekens { en } hebben hier een eigen betekenis/),
    ]);
    expect(said({ 'modellen/waterrooster.mdx': more('<Kader>') })).toEqual([
      expect.stringMatching(/^modellen\/waterrooster.mdx:17 : <Kader> sluit niet, of iets anders sluit ervoor/),
    ]);
  });

  test('an entry that cannot be read can still be linked to, and says nothing of who stands alone', () => {
    const changes = { 'modellen/waterrooster.mdx': 'Geen velden.' };
    expect(said(changes)).toEqual([expect.stringMatching(/^modellen\/waterrooster.mdx:1 : De eerste regel is «Geen velden.»/)]);
    const graph = changed(changes);
    expect(graph.find('modellen/waterrooster')).toBeUndefined();
    expect(graph.broken).toMatchObject([
      { id: 'modellen/waterrooster', collection: 'modellen', slug: 'waterrooster', url: '/modellen/waterrooster/' },
    ]);
    expect(graph.from('kernvragen/wie-geeft-water').some(({ to }) => to === 'modellen/waterrooster')).toBe(false);
  });

  test('an entry whose fields are wrong is out of the graph, with its connections on both sides', () => {
    const graph = changed({ 'modellen/waterrooster.mdx': field('kleur: rood') });
    const all = graph.entries.flatMap(({ id }) => [...graph.from(id), ...graph.to(id)]);
    expect(all.filter(({ from, to }) => [from, to].includes('modellen/waterrooster'))).toEqual([]);
  });

  test('ways of asking have the lines of their own file', () => {
    const asked = 'adviezen/slakken.vragen.txt';
    const tooLong = 'x'.repeat(201);
    expect(said({ [asked]: `# uitleg\n\ngoed\n${tooLong}\n` })).toEqual([
      expect.stringMatching(/^adviezen\/slakken.vragen.txt:4 vragen: .*hooguit 200 tekens/),
    ]);
    expect(said({ [asked]: '# niets\n' })).toEqual([expect.stringMatching(/^adviezen\/slakken.vragen.txt:1 vragen/)]);
    expect(said({ [asked]: 'goed\n', 'adviezen/slakken.mdx': field('kleur: rood\nvolgorde: 0') })).toEqual([
      expect.stringMatching(/^adviezen\/slakken.mdx:3 volgorde/),
      expect.stringMatching(/^adviezen\/slakken.mdx:2 kleur/),
    ]);
    expect(said({ [asked]: tooLong, 'adviezen/slakken.mdx': field('kleur: rood') }).sort()).toEqual([
      expect.stringMatching(/^adviezen\/slakken.mdx:2 kleur/),
      expect.stringMatching(/^adviezen\/slakken.vragen.txt:1 vragen/),
    ]);
  });

  test('ways of asking stand in one place', () => {
    expect(said({ 'adviezen/slakken.vragen.txt': 'goed\n', 'adviezen/slakken.mdx': field('titel2: x\nvragen: [hoe]') })).toEqual([
      'adviezen/slakken.mdx:3 vragen: De vragen staan hier en in inhoud/adviezen/slakken.vragen.txt. Zet ze alle in dat bestand en haal «vragen» hier weg.',
    ]);
    expect(said({ 'adviezen/slakken.vragen.txt': 'goed\n', 'adviezen/slakken.mdx': '---\n- lijst\n---\n' })).toEqual([
      expect.stringMatching(/^adviezen\/slakken.mdx:\d : Hier horen velden/),
    ]);
  });

  test('relations and links', () => {
    expect(said({ 'modellen/waterrooster.mdx': (text) => text.replace('[volkstuin-de-hoop]', '[volkstuin]') })).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^modellen\/waterrooster.mdx:5 casussen: «volkstuin» bestaat niet in casussen/),
      ]),
    );
    expect(said({ 'adviezen/slakken.mdx': more('Zie [[modellen/weg]].') })).toEqual([
      expect.stringMatching(/^adviezen\/slakken.mdx:12 : De link naar «modellen\/weg» komt nergens uit/),
    ]);
    expect(said({ 'adviezen/slakken.mdx': more('Zie [[modellen/waterrooster#weg]].') })).toEqual([
      expect.stringMatching(/^adviezen\/slakken.mdx:12 : De link naar «modellen\/waterrooster#weg» wijst naar een kop/),
    ]);
  });

  test('entries that stand alone, that contradict each other, and texts that read heavily', () => {
    const alone =
      '---\ntitel: Water\nkort: Los.\ntips: [Doe iets.]\nbronnen:\n  - { bron: tuinboek, vindplaats: x }\nbeoordeeld: 2026-02-02\n---\n';
    expect(said({ 'themas/los.mdx': alone })).toEqual([
      expect.stringMatching(/^themas\/los.mdx:1 : Deze ingang staat los/),
      expect.stringMatching(/^themas\/water.mdx:2 titel: «Water» is ook de titel van inhoud\/themas\/los.mdx/),
      expect.stringMatching(/^themas\/los.mdx:7 beoordeeld: 2026-02-02 ligt in de toekomst/),
    ]);
    expect(said({ 'adviezen/slakken.mdx': more(`Een ${'woord '.repeat(45)}.`) })).toEqual([
      expect.stringMatching(/^adviezen\/slakken.mdx:12 : In deze alinea staat een zin van 46 woorden/),
    ]);
  });

  test('a relation that both sides write', () => {
    const two =
      '---\ntitel: Tweede\nkort: Kort.\nadviezen: [slakken]\nbronnen:\n  - { bron: tuinboek, vindplaats: x }\nbeoordeeld: 2026-01-01\n---\n';
    expect(said({ 'adviezen/tweede.mdx': two, 'adviezen/slakken.mdx': field('adviezen: [tweede]') })).toEqual([
      'adviezen/slakken.mdx:2 adviezen: Deze relatie staat ook in inhoud/adviezen/tweede.mdx. Schrijf haar op één kant; de andere kant volgt vanzelf.',
    ]);
  });
});
