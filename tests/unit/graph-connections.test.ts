import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { knowledge, knowledgeSchema } from '../../src/graph/knowledge.ts';
import { perspectievenOf, placeOf } from '../../src/graph/place.ts';
import { relatedTo } from '../../src/graph/related.ts';

const small = () => buildGraph({ folder: 'tests/fixtures/klein/content', today: '2026-02-01' });

describe('the graph of the small handreiking', () => {
  test('a field and a link in the text each become a connection', () => {
    const kinds = small()
      .from('kernvragen/wie-geeft-water')
      .map(({ to, kind }) => `${kind} ${to}`);
    expect(kinds.sort()).toEqual([
      'adviezen adviezen/slakken',
      'bronnen bronnen/tuinboek',
      'dilemmas dilemmas/wild-aangeharkt',
      'instrumenten instrumenten/tuinschouw',
      'modellen modellen/waterrooster',
      'organisaties organisaties/tuinbond',
      'perspectief perspectieven/buren',
      'spanningen spanningen/delen-of-houden',
      'tekst begrippen/gieten',
      'tekst literatuur/groen-2020',
      'tekst modellen/waterrooster',
      'themas themas/water',
    ]);
  });

  test('both directions agree', () => {
    const graph = small();
    const outgoing = graph.entries.flatMap(({ id }) => graph.from(id));
    const incoming = graph.entries.flatMap(({ id }) => graph.to(id));
    expect(outgoing.length).toBeGreaterThan(20);
    expect(new Set(incoming)).toEqual(new Set(outgoing));
  });

  test('a backlink carries the sentence it stands in, with the names that links show', () => {
    const graph = small();
    const sentence = (to: 'modellen/waterrooster' | 'literatuur/groen-2020') =>
      graph.to(to).find(({ kind }) => kind === 'tekst')?.sentence;
    expect(sentence('modellen/waterrooster')).toBe('Het Waterrooster laat zien hoe; zie ook wanneer je giet.');
    expect(sentence('literatuur/groen-2020')).toBe('Volgens Groen (2020) helpt koffie.');
  });

  test('a relation is written once and shown on both sides', () => {
    const graph = small();
    const labels = (id: string) =>
      relatedTo(graph, graph.get(id)).map(({ label, items }) => `${label}: ${items.map(({ entry }) => entry.id).join(' ')}`);
    expect(labels('kernvragen/wie-geeft-water')).toEqual([
      'Modellen: modellen/waterrooster',
      'Instrumenten: instrumenten/tuinschouw',
      'Adviezen: adviezen/slakken',
      'Spanningen: spanningen/delen-of-houden',
      'Dilemma’s: dilemmas/wild-aangeharkt',
      'Thema’s: themas/water',
      'Organisaties: organisaties/tuinbond',
    ]);
    expect(labels('modellen/waterrooster')).toEqual([
      'Casussen: casussen/volkstuin-de-hoop',
      'Helpt bij deze vragen: kernvragen/wie-geeft-water',
    ]);
    expect(labels('begrippen/gieten')).toEqual(['Verwijst hierheen: kernvragen/wie-geeft-water']);
  });

  test('an entry without a perspectief takes that of its questions', () => {
    const graph = small();
    expect(placeOf(graph, graph.get('modellen/waterrooster')).perspectief?.id).toBe('perspectieven/buren');
    expect(perspectievenOf(graph, graph.get('spanningen/delen-of-houden')).map(({ slug }) => slug)).toEqual(['gewas', 'buren']);
  });

  test('the open data follow their own schema', () => {
    const graph = small();
    const data = knowledgeSchema.parse(knowledge(graph));
    expect(data.entries).toHaveLength(graph.entries.length - graph.all('paginas').length);
    expect(data.relations.every(({ from, to }) => graph.find(from) && graph.find(to))).toBe(true);
  });
});
