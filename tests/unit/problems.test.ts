import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build-graph.ts';
import { ContentError } from '../../src/graph/problems.ts';

// Each folder is a promise to redacteuren: the small handreiking with these files laid over it gives exactly this report.
const fixtures = path.resolve('tests/fixtures');
const cases = readdirSync(path.join(fixtures, 'fouten'));
const scratch = mkdtempSync(path.join(tmpdir(), 'handreiking-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function reportOf(name: string): string {
  const folder = path.join(scratch, name, 'content');
  cpSync(path.join(fixtures, 'klein', 'content'), folder, { recursive: true });
  cpSync(path.join(fixtures, 'fouten', name), folder, { recursive: true, filter: (file) => !file.endsWith('expected.txt') });
  try {
    buildGraph(folder);
  } catch (error) {
    if (error instanceof ContentError) return error.message.replaceAll(`${path.dirname(folder)}/`, '');
    throw error;
  }
  return 'geen fouten';
}

describe('a report to redacteuren', () => {
  test('there are cases', () => expect(cases.length).toBeGreaterThan(10));

  test.each(cases)('%s', (name) => {
    const file = path.join(fixtures, 'fouten', name, 'expected.txt');
    const report = `${reportOf(name)}\n`;
    if (process.env['UPDATE'] || !existsSync(file)) writeFileSync(file, report);
    expect(report).toBe(readFileSync(file, 'utf8'));
  });
});
