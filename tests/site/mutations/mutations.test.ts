import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { overlayOf } from '../../unit/overlay.ts';
import { fieldKinds } from './field-kinds.ts';
import { fileKinds } from './file-kinds.ts';
import { apply, judgeOne, judgeTogether, type Verdict } from './judge.ts';
import { choiceFrom, type Choice, type Mutation, type Source } from './mutation.ts';
import { textKinds } from './text-kinds.ts';

// The real content with one mistake at a time, chosen by a seed: each is reported where it stands, or shown to do no harm.
const seed = Number(process.env['SEED'] ?? 20261128);
const overlay = overlayOf('content');
const out = mkdtempSync(path.join(tmpdir(), 'handreiking-mutaties-'));
afterAll(() => {
  overlay.close();
  rmSync(out, { recursive: true, force: true });
});

const sources: Source[] = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?:mdx|yaml)$/.test(name) && !name.includes('.vragen.'))
  .sort()
  .map((name) => {
    const lines = readFileSync(path.join('content', name), 'utf8').split('\n');
    return { name, lines, fence: name.endsWith('.mdx') ? lines.indexOf('---', 1) : lines.length };
  });

/** Tries files until a mutation can be made. */
function make(kind: string, choice: Choice, mutate: (source: Source) => Omit<Mutation, 'kind'> | undefined): Mutation[] {
  for (let tries = 0; tries < 400; tries += 1) {
    const source = choice.of(sources);
    const made = source && mutate(source);
    if (
      made &&
      !(typeof made.content === 'string' && !made.also && made.content === source.lines.join('\n') && made.name === source.name)
    ) {
      return [{ kind, ...made }];
    }
  }
  return [];
}

const times = (count: number): number[] => [...Array(count).keys()];

function allMutations(): Mutation[] {
  const choice = choiceFrom(seed);
  const inLines = [...textKinds, ...fieldKinds].flatMap(({ kind, mutate }) =>
    times(3).flatMap(() =>
      make(kind, choice, (source) => {
        const made = mutate(source, choice);
        return made && { name: source.name, content: made.lines.join('\n'), lines: made.at.map((at) => at + 1) };
      }),
    ),
  );
  const whole = fileKinds.flatMap(([kind, mutate]) =>
    times(kind.startsWith('blind') ? 14 : 2).flatMap(() => make(kind, choice, (source) => mutate(source, choice))),
  );
  return [...inLines, ...whole];
}

/** Sets of mutations that can be judged in one reading: each of another file. */
function setsOf(mutations: readonly Mutation[], size: number): Mutation[][] {
  const sets: Map<string, Mutation>[] = [];
  for (const mutation of mutations) {
    const set = sets.find((one) => one.size < size && !one.has(mutation.name));
    if (set) set.set(mutation.name, mutation);
    else sets.push(new Map([[mutation.name, mutation]]));
  }
  return sets.map((set) => [...set.values()]);
}

function judgeAll(mutations: readonly Mutation[]): Verdict[] {
  const restored = <Value>(judge: () => Value): Value => {
    const value = judge();
    overlay.restore();
    return value;
  };
  const verdicts = new Map<Mutation, Verdict>();
  const left = (): Mutation[] => mutations.filter((one) => !verdicts.has(one));
  const keep = (found: readonly Verdict[]): void => found.forEach((one) => verdicts.set(one.mutation, one));
  overlay.graph();
  // Most are reported in their own file; of the rest most do no harm; what remains is judged by itself.
  for (const size of [60, 12]) {
    const inOneFile = left().filter(({ content, also }) => content !== undefined && !also);
    for (const set of setsOf(inOneFile, size)) keep(restored(() => judgeTogether(overlay, set)));
  }
  for (const one of left()) keep([restored(() => judgeOne(overlay, one))]);
  return mutations.flatMap((one) => verdicts.get(one) ?? []);
}

function table(verdicts: readonly Verdict[]): string {
  const kinds = [...new Set(verdicts.map(({ mutation }) => mutation.kind))];
  const count = (kind: string | undefined, outcome: Verdict['outcome']): string =>
    String(verdicts.filter((one) => (!kind || one.mutation.kind === kind) && one.outcome === outcome).length).padStart(13);
  const row = (name: string, kind?: string): string =>
    name.slice(0, 58).padEnd(60) + count(kind, 'gemeld') + count(kind, 'onschadelijk') + count(kind, 'verkeerd');
  const head = ''.padEnd(60) + ['gemeld', 'onschadelijk', 'verkeerd'].map((word) => word.padStart(13)).join('');
  return [head, ...kinds.map((kind) => row(kind, kind)), row('samen')].join('\n');
}

describe('content with one mistake', () => {
  let verdicts: Verdict[] = [];

  test('is reported where it stands, or does no harm', () => {
    verdicts = judgeAll(allMutations());
    console.log(table(verdicts));
    expect(verdicts.length).toBeGreaterThanOrEqual(500);
    const wrong = verdicts.filter(({ outcome }) => outcome === 'verkeerd');
    expect(wrong.map(({ mutation, why }) => `${mutation.kind} | ${mutation.name}:${mutation.lines.join(',')} | ${why}`)).toEqual(
      [],
    );
  }, 300_000);

  test('what is accepted builds, a sample together', () => {
    const accepted = new Map<string, Mutation>();
    for (const { outcome, mutation } of verdicts) {
      const isFile = mutation.content !== undefined && !mutation.also && !mutation.name.includes('.vragen.');
      if (outcome === 'onschadelijk' && isFile) accepted.set(mutation.name, mutation);
    }
    const sample = [...accepted.values()].slice(0, 20);
    expect(sample.length).toBeGreaterThan(10);
    for (const one of sample) apply(overlay, one);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--zonder-papier'], {
      encoding: 'utf8',
      env: { ...process.env, HANDREIKING_CONTENT: overlay.folder, HANDREIKING_OUT: path.join(out, 'site') },
    });
    expect(status, stdout + stderr).toBe(0);
  }, 300_000);
});
