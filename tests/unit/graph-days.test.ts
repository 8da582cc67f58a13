import { expect, test } from 'vitest';
import { checkContradictions } from '../../src/graph/check-contradictions.ts';
import { kinds } from '../../src/schema/index.ts';
import { entryOf, rawOf } from './made.ts';

const today = '2026-05-05';

/** What is said of the days in some entries, each as file, line, field and message. */
function said(files: Record<string, string>): string[] {
  const raws = new Map(Object.entries(files).map(([id, source]) => [id, rawOf(id, `---\n${source}\n---\n`)]));
  const entries = [...raws].map(([id, raw]) => entryOf(id, raw.data as Record<string, unknown>));
  return checkContradictions({ entries, kinds, groups: [], rawOf: (id) => raws.get(id), today }).map(
    ({ file, line, field, message }) => `${file}:${line} ${field}: ${message}`,
  );
}

test('nobody has read an entry over tomorrow, or long ago', () => {
  expect(said({ 'themas/a': 'titel: A\nbeoordeeld: "2026-05-06"', 'themas/b': `beoordeeld: "${today}"` })).toEqual([
    'content/themas/a.mdx:3 beoordeeld: 2026-05-06 ligt in de toekomst. Verwacht: de dag waarop iemand deze ingang heeft nagelezen.',
  ]);
  const changed = (day: string) => `titel: A\nwijzigingen:\n  - { datum: "${today}", wat: x }\n  - { datum: "${day}", wat: y }`;
  expect(said({ 'themas/a': changed('2026-05-06') })).toEqual([
    'content/themas/a.mdx:5 wijzigingen: 2026-05-06 ligt in de toekomst. Verwacht: de dag van de wijziging.',
  ]);
  expect(said({ 'themas/a': changed('0202-01-01'), 'themas/b': 'beoordeeld: "1989-12-31"' })).toEqual([
    'content/themas/a.mdx:5 wijzigingen: 0202-01-01 ligt te ver terug: kijk het jaartal na. Verwacht: de dag van de wijziging.',
    'content/themas/b.mdx:2 beoordeeld: 1989-12-31 ligt te ver terug: kijk het jaartal na. Verwacht: de dag waarop iemand deze ingang heeft nagelezen.',
  ]);
  expect(said({ 'themas/b': 'beoordeeld: "1990-01-01"' })).toEqual([]);
});
