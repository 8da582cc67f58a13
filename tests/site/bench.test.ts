import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

// Seconds say nothing here: that it builds, reads, asks and counts does. The peers come from the registry, for who compares.
test('the benchmark builds 200 articles here, finds one by a question, and says what it cost', { timeout: 300_000 }, async () => {
  const results = mkdtempSync(path.join(os.tmpdir(), 'maten-'));
  try {
    const settings = ['--n', '200', '--only', 'handreiking', '--runs', '1', '--results', results];
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/bench.ts', ...settings]);
    expect(stdout).toMatch(/^\| handreiking \| \d/m);
    const [file = ''] = readdirSync(results);
    const { size, measured } = JSON.parse(readFileSync(path.join(results, file), 'utf8'));
    expect(size).toBe(200);
    expect(measured).toHaveLength(1);
    const [ours] = measured;
    for (const key of ['firstView', 'script', 'answer', 'answerMilliseconds', 'files']) expect(ours[key], key).toBeGreaterThan(0);
    for (const built of [ours.cold[0], ours.rebuild[0]]) expect(built.cpu).toBeGreaterThan(0);
  } finally {
    rmSync(results, { recursive: true, force: true });
  }
});
