import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { overlayOf } from './overlay.ts';

// Each folder is a promise to redacteuren: the small handreiking with these files laid over it gives exactly this report. Reports are
// written with UPDATE=1 only, and read over before they are kept.
const fixtures = path.resolve('tests/fixtures/fouten');
const cases = readdirSync(fixtures);
const isWriting = Boolean(process.env['UPDATE']) && !process.env['CI'];
const small = overlayOf('tests/fixtures/klein/content');
afterEach(() => small.restore());
afterAll(() => small.close());

describe('a report to redacteuren', () => {
  test('there are cases', () => expect(cases.length).toBeGreaterThanOrEqual(120));

  test.each(cases)('%s', (name) => {
    const file = path.join(fixtures, name, 'expected.txt');
    small.lay(path.join(fixtures, name));
    const report = `${small.report()}\n`;
    if (isWriting) writeFileSync(file, report);
    expect(existsSync(file), `${file} is missing: write it with UPDATE=1 and read it over`).toBe(true);
    expect(report).toBe(readFileSync(file, 'utf8'));
  });

  test('what is accepted says so in its name', () => {
    const accepted = cases.filter((name) => readFileSync(path.join(fixtures, name, 'expected.txt'), 'utf8') === 'geen fouten\n');
    expect(accepted).toEqual(cases.filter((name) => name.startsWith('goed-')));
  });
});
