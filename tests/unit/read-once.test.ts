import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readGraph } from '../../src/graph/build-graph.ts';
import { parseFile } from '../../src/graph/parse-file.ts';
import { openStore } from '../../src/kept/store.ts';

vi.mock('../../src/graph/parse-file.ts', { spy: true });

const scratch = mkdtempSync(path.join(tmpdir(), 'eenmaal-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test.each(['klein', 'instrumenten', 'andere-handreiking'])(
  'what was read of right content is not read again, for no check asks where a thing stands before it is wrong: %s',
  (name) => {
    openStore(path.join(scratch, name));
    const folder = `tests/fixtures/${name}/content`;
    const parsed = (): string[] => {
      vi.mocked(parseFile).mockClear();
      expect(readGraph({ folder }).problems).toEqual([]);
      return vi.mocked(parseFile).mock.calls.map(([, file]) => path.basename(file));
    };
    expect(parsed().length).toBeGreaterThan(15);
    // The addresses in it are told with their lines.
    expect(parsed().filter((file) => file !== 'site.yaml')).toEqual([]);
  },
);
