import { afterEach, describe, expect, test, vi } from 'vitest';
import { bestandVan, leesBestand } from '../../../src/instruments/bestand.ts';
import { bewaardeTekst, nieuwWerk } from '../../../src/instruments/werk.ts';
import { lees, schrijf } from '../../../src/islands/instruments/bewaarplaats.ts';
import { sleutel } from '../../../src/islands/instruments/sleutel.ts';
import { readGraph } from '../../../src/graph/build-graph.ts';
import { bladVan } from '../../../src/views/werkblad.ts';
import { entryOf } from '../made.ts';
import { eenBlad, vel } from './bladen.ts';

afterEach(() => vi.unstubAllGlobals());

const old = eenBlad('stellingen');
const now = { ...old, id: 'instrumenten/nieuw', url: '/instrumenten/nieuw/', vorige: ['instrumenten/eerst', old.id] };

/** The storage of a browser that holds these. */
function holding(found: Map<string, string>): void {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => found.get(key) ?? null,
    setItem: (key: string, value: string) => void found.set(key, value),
  });
}

describe('an instrument that was called otherwise', () => {
  test('says so on its page', () => {
    const graph = readGraph({ folder: 'tests/fixtures/instrumenten/content' });
    const entry = graph.get(old.id);
    const data = { ...entry.data, vorigeIds: ['instrumenten/eerst'] };
    expect(bladVan(graph, { ...entryOf('instrumenten/nieuw', data) })?.vorige).toEqual(['instrumenten/eerst']);
    expect(bladVan(graph, entry)).not.toHaveProperty('vorige');
  });

  test.each(['/', '/map/'])(
    'finds what was kept under its old name, in the folder %s, and keeps it under the new one',
    (root) => {
      const work = { ...nieuwWerk(old, 'tab'), vellen: [vel(old, 'Anna', [0, 1, 2])] };
      const found = new Map([[sleutel(root, old), bewaardeTekst(old, work)]]);
      holding(found);
      const kept = lees(now, sleutel(root, now));
      expect(kept).toMatchObject({ stand: 'werk', werk: { vellen: [{ naam: 'Anna' }] } });
      if (kept.stand === 'werk') schrijf(now, sleutel(root, now), kept.werk);
      expect([...found.keys()]).toContain(`handreiking ${root} instrumenten/nieuw/`);
      expect(lees({ ...now, vorige: [] }, 'handreiking / instrumenten/ander/')).toEqual({ stand: 'leeg' });
    },
  );

  test('reads a file of then', () => {
    const file = bestandVan(old, [vel(old, 'Bas', [1])]);
    expect(leesBestand(now, file)).toMatchObject({ vellen: [{ naam: 'Bas' }] });
    expect(leesBestand({ ...now, vorige: [] }, file)).toMatchObject({ soort: 'ander' });
  });
});
