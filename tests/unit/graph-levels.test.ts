import { expect, test } from 'vitest';
import { unknownLevels } from '../../src/graph/check-levels.ts';
import { readingList } from '../../src/graph/reading-list.ts';
import { kinds } from '../../src/schema/index.ts';
import { placeholderSite } from '../../src/schema/site.ts';
import { entryOf, graphOf, rawOf } from './made.ts';

test('a dilemma plays on a level that has a name, where levels have names', () => {
  const raw = rawOf('dilemmas/n3', '---\ntitel: B\nniveau: 3\n---\n');
  const entries = [1, 2, 3]
    .map((niveau) => entryOf(`dilemmas/n${niveau}`, { niveau }))
    .concat(entryOf('themas/a', { niveau: 9 }));
  const checked = { entries, kinds, groups: [], rawOf: () => raw, today: '2026-11-28' };
  const said = (niveaus?: string[]) =>
    unknownLevels(checked, { ...placeholderSite, ...(niveaus && { niveaus }) }).map(
      ({ file, line, field, message }) => `${file.replace('content/', '')}:${line} ${field}: ${message}`,
    );
  expect(said()).toEqual([]);
  expect(said(['een', 'twee', 'drie'])).toEqual([]);
  expect(said(['een', 'twee'])).toEqual([
    'dilemmas/n3.mdx:3 niveau: Niveau 3 heeft geen naam: «niveaus» in site.yaml noemt er 2. Kies een lager niveau, of geef dit een naam.',
  ]);
});

test('the list for who reads over has the sentences whose certainty the large line lost, on pages only', () => {
  const text = 'Eerst dit. Het helpt\nsoms.\n\n- Soms ook [[modellen/wiel|zo]].';
  const list = (id: string, data: Record<string, unknown>) =>
    readingList(graphOf([entryOf(id, data, text)])).map(({ line, sentence }) => `${line} ${sentence}`);
  expect(list('modellen/a', { kort: 'Dit helpt.' })).toEqual(['1 Het helpt soms.']);
  expect(list('modellen/a', { kort: 'Dit helpt soms.' })).toEqual([]);
  expect(list('modellen/a', { kort: 'Dit helpt.', antwoord: 'Soms.' })).toEqual([]);
  expect(list('literatuur/a', { kort: 'Dit helpt.' })).toEqual([]);
  expect(readingList(graphOf([entryOf('modellen/a')]))).toEqual([]);
  const bronnen = [{ bron: 'bron', vindplaats: 'p. 1' }];
  const steunt = [{ bron: 'bron', kop: 'Kop', woorden: 'eerste woorden' }];
  expect(readingList(graphOf([entryOf('modellen/a', { bronnen })])).map(({ word }) => word)).toEqual(['steunt']);
  expect(readingList(graphOf([entryOf('modellen/a', { bronnen, steunt })]))).toEqual([]);
});
