import { readGraph } from '../../src/graph/build-graph.ts';
import { checkWerkbladen } from '../../src/graph/check-werkbladen.ts';
import type { Entry } from '../../src/graph/entry.ts';
import { rawOf } from './made.ts';

let read: readonly Entry[] | undefined;

/** The entries of the handreiking with a working instrument of every kind; copies, so that a test can change them. */
export function entries(): Entry[] {
  read ??= readGraph({ folder: 'tests/fixtures/instrumenten/content' }).entries;
  return read.map((entry) => ({ ...entry, data: structuredClone(entry.data) }));
}

/** A change of one place in the data of an entry: its path, and what comes there. */
export type Change = [path: (string | number)[], value: unknown];

/** Puts a value at a place in the data of an entry, or takes away what stands there. */
export function change(entry: Entry, [path, value]: Change): void {
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), entry.data);
  if (value === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, value);
}

/** What is said of the instruments when some places are changed, by the id of their entry. */
export function said(...changes: [id: string, ...Change][]): string[] {
  const all = entries();
  for (const [id, path, value] of changes) {
    const entry = all.find((one) => one.id === id);
    if (entry) change(entry, [path, value]);
  }
  const raw = rawOf('instrumenten/x', '---\ntitel: A\nwerkblad:\n  soort: x\n  versie: 1\n  afdruk: y\n  uit: z\n---\n');
  return checkWerkbladen(all, () => raw).map(
    ({ file, line, field, message }) => `${file.replace(/^.*\//, '')}:${line} ${field}: ${message}`,
  );
}
