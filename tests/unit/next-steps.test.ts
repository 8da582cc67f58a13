import { describe, expect, test } from 'vitest';
import { furtherWith } from '../../src/graph/further.ts';
import { nextSteps } from '../../src/graph/next-steps.ts';
import type { Id } from '../../src/graph/entry.ts';
import { entryOf, graphOf } from './small-graph.ts';

const here: Id = 'kernvragen/hier';

/** What the page of `hier` leads to, given what there is and how it is related. */
function stepsFrom(entries: Parameters<typeof graphOf>[0], relations: string[], id: Id = here): string[] {
  const graph = graphOf([entryOf(here), ...entries], relations);
  return nextSteps(graph, graph.get(id)).map(({ om, entry }) => `${om}: ${entry.slug}`);
}

const four = [
  entryOf('instrumenten/scan'),
  entryOf('casussen/buurt'),
  entryOf('kernvragen/daarna'),
  entryOf('modellen/wiel'),
  entryOf('dilemmas/keuze'),
  entryOf('adviezen/raad'),
];
const toAll = four.map(({ id, collection }) => `${here} ${collection} ${id}`);

describe('what to do next', () => {
  test('by task, at most four: an instrument, a case, the next question, a model', () => {
    expect(stepsFrom(four, toAll)).toEqual([
      'Om samen te doen: scan',
      'Hoe anderen het deden: buurt',
      'De volgende vraag: daarna',
      'Om het te begrijpen: wiel',
    ]);
  });

  test('what wrings and what we advise come only while there is room', () => {
    const without = four.slice(1);
    expect(stepsFrom(without, toAll.slice(1)).at(-1)).toBe('Waar het wringt: keuze');
    expect(stepsFrom(four.slice(3), toAll.slice(3))).toEqual([
      'Om het te begrijpen: wiel',
      'Waar het wringt: keuze',
      'Ons advies: raad',
    ]);
  });

  test('an empty place stays empty', () => expect(stepsFrom([], [])).toEqual([]));

  test('a relation counts from either side', () => {
    expect(stepsFrom([entryOf('casussen/buurt')], [`casussen/buurt kernvragen ${here}`])).toEqual([
      'Hoe anderen het deden: buurt',
    ]);
  });

  test('a link in the text is no relation, but for the next question', () => {
    const relations = [`${here} tekst casussen/buurt`, `${here} tekst kernvragen/daarna`];
    expect(stepsFrom([entryOf('casussen/buurt'), entryOf('kernvragen/daarna')], relations)).toEqual([
      'De volgende vraag: daarna',
    ]);
  });

  test('a model, a dilemma or an advice that the text links is left out', () => {
    const linked = ['modellen/wiel', 'dilemmas/keuze', 'adviezen/raad'].map((id) => `${here} tekst ${id}`);
    expect(stepsFrom(four.slice(3), [...toAll.slice(3), ...linked])).toEqual([]);
  });

  test('an instrument that works here goes before one that is described, a worked-out case before a signpost', () => {
    const two = [
      entryOf('instrumenten/a-beschreven'),
      entryOf('instrumenten/z-werkt', { werkblad: {} }),
      entryOf('casussen/a-wegwijzer', { soort: 'wegwijzer' }),
      entryOf('casussen/z-uitgewerkt', { soort: 'uitgewerkt' }),
    ];
    expect(
      stepsFrom(
        two,
        two.map(({ id, collection }) => `${here} ${collection} ${id}`),
      ),
    ).toEqual(['Om samen te doen: z-werkt', 'Hoe anderen het deden: z-uitgewerkt']);
  });

  test('without an instrument of its own, one that belongs to a model of the page', () => {
    const entries = [entryOf('modellen/wiel'), entryOf('instrumenten/scan')];
    const relations = [`${here} modellen modellen/wiel`, 'instrumenten/scan modellen modellen/wiel'];
    expect(stepsFrom(entries, relations)[0]).toBe('Om samen te doen: scan');
  });

  test('a question that is not linked goes before one that is', () => {
    const entries = [entryOf('kernvragen/a'), entryOf('kernvragen/b')];
    const relations = [`${here} kernvragen kernvragen/a`, `${here} kernvragen kernvragen/b`, `${here} tekst kernvragen/a`];
    expect(stepsFrom(entries, relations)).toEqual(['De volgende vraag: b']);
  });

  test('a tie: written on this page, then what shares most with it, then the name', () => {
    const cases = ['a', 'b', 'c'].map((slug) => entryOf(`casussen/${slug}`));
    expect(stepsFrom(cases, [`casussen/a kernvragen ${here}`, `${here} casussen casussen/b`])).toEqual([
      'Hoe anderen het deden: b',
    ]);
    const shared = [`${here} begrippen begrippen/x`, 'casussen/c begrippen begrippen/x'];
    const all = ['a', 'b', 'c'].map((slug) => `${here} casussen casussen/${slug}`);
    expect(stepsFrom([...cases, entryOf('begrippen/x')], [...all, ...shared])[0]).toBe('Hoe anderen het deden: c');
    expect(stepsFrom(cases, all)).toEqual(['Hoe anderen het deden: a']);
  });

  test('on the page of a begrip: two, by any link, the question first, without a why', () => {
    const term: Id = 'begrippen/dip';
    const entries = [entryOf(term), entryOf('kernvragen/b'), entryOf('modellen/m'), entryOf('instrumenten/i')];
    const relations = [`kernvragen/b tekst ${term}`, `modellen/m tekst ${term}`, `${term} instrumenten instrumenten/i`];
    expect(stepsFrom(entries, relations, term)).toEqual(['De vraag hierbij: b', 'Om het te begrijpen: m']);
    const graph = graphOf([entryOf(here), ...entries], relations);
    expect(nextSteps(graph, graph.get(term)).map(({ want }) => want)).toEqual(['', '']);
  });
});

const step = (lees: string[], naar?: string) => ({ vraag: 'Wat nu?', kort: 'nu', lees, uitkomst: 'Iets.', naar });

describe('a route', () => {
  const route = entryOf('routes/weg', {
    stappen: [step([here], 'Dan komt dit.'), step(['kernvragen/verder']), step(['modellen/wiel'])],
  });
  const entries = [route, entryOf('kernvragen/verder'), entryOf('kernvragen/anders'), entryOf('modellen/wiel')];

  test('leads to its next step, with its own sentence', () => {
    const graph = graphOf([entryOf(here), ...entries], [`${here} kernvragen kernvragen/anders`]);
    expect(nextSteps(graph, graph.get(here))).toMatchObject([{ om: 'De volgende vraag', want: 'Dan komt dit.' }]);
    expect(nextSteps(graph, graph.get(here))[0]?.entry.id).toBe('kernvragen/verder');
  });

  test('says nothing at its last step', () => {
    const graph = graphOf([entryOf(here), ...entries], []);
    expect(nextSteps(graph, graph.get('modellen/wiel'))).toEqual([]);
  });
});

describe('why', () => {
  const model = entryOf('modellen/wiel');

  test('the sentence of the editor goes before the gist', () => {
    const want = 'Zo zie je het.';
    const graph = graphOf([entryOf(here, { verder: [{ naar: model.id, want }] }), model], [`${here} modellen ${model.id}`]);
    expect(nextSteps(graph, graph.get(here)).map((one) => one.want)).toEqual([want]);
  });

  test('else it is the gist', () => {
    const graph = graphOf([entryOf(here), model], [`${here} modellen ${model.id}`]);
    expect(nextSteps(graph, graph.get(here)).map((one) => one.want)).toEqual(['Kern van wiel.']);
  });
});

test('the rest leaves out what is shown, linked or explained, publications, and the place that stands above the title', () => {
  const ids: Id[] = ['modellen/a', 'modellen/b', 'begrippen/c', 'literatuur/d', 'perspectieven/e', 'organisaties/f'];
  const place: Id = 'perspectieven/boven';
  const relations = [
    ...ids.map((id) => `${here} ${id.split('/')[0] ?? ''} ${id}`),
    `${here} tekst modellen/b`,
    `${here} perspectief ${place}`,
    `${place} kernvragen ${here}`,
    'adviezen/g tekst kernvragen/hier',
  ];
  const graph = graphOf([entryOf(here), entryOf('adviezen/g'), entryOf(place), ...ids.map((id) => entryOf(id))], relations);
  const labels = (shown: Id[]) =>
    furtherWith(graph, graph.get(here), new Set(shown)).flatMap(({ label, items }) =>
      items.map(({ entry }) => `${label}: ${entry.slug}`),
    );
  expect(labels(['modellen/a', 'begrippen/c'])).toEqual(['Perspectieven: e', 'Organisaties: f', 'Verwijst hierheen: g']);
  expect(labels([])).toEqual(['Perspectieven: e', 'Modellen: a', 'Begrippen: c', 'Organisaties: f', 'Verwijst hierheen: g']);
});
