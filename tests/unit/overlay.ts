import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readGraph } from '../../src/graph/build-graph.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openMemory } from '../../src/graph/read-file.ts';
import { report } from '../../src/problems/problem.ts';

/** What a fixture holds besides content: the report it gives, and the names of files that it takes away. */
const aside = ['expected.txt', 'weg.txt'];

/** A copy of a content folder in which files are changed, and put back: what did not change is not read again. */
export interface Overlay {
  /** The copy itself. */
  folder: string;
  write: (name: string, content: string | Uint8Array) => void;
  remove: (name: string) => void;
  /** Lays the files of a fixture over the copy. */
  lay: (fixture: string) => void;
  /** Makes it what it was. */
  restore: () => void;
  graph: () => Graph;
  /** What the check says of it. */
  report: () => string;
  /** Throws the copy away. */
  close: () => void;
}

/** Copies a content folder to lay changes over. */
export function overlayOf(base: string): Overlay {
  const scratch = mkdtempSync(path.join(tmpdir(), 'handreiking-'));
  const folder = path.join(scratch, 'content');
  cpSync(base, folder, { recursive: true });
  const memory = openMemory(folder);
  const changed = new Set<string>();
  const graph = (): Graph => readGraph({ folder, shown: 'content', today: '2026-11-28', memory });
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
    changed.add(name);
  };
  const remove = (name: string): void => {
    rmSync(path.join(folder, name));
    changed.add(name);
  };
  return {
    folder,
    write,
    remove,
    graph,
    lay: (fixture) => {
      const names = readdirSync(fixture, { recursive: true, withFileTypes: true }).flatMap((one) =>
        one.isFile() ? [path.relative(fixture, path.join(one.parentPath, one.name))] : [],
      );
      for (const name of names) if (!aside.includes(name)) write(name, readFileSync(path.join(fixture, name)));
      const gone = path.join(fixture, 'weg.txt');
      if (existsSync(gone)) readFileSync(gone, 'utf8').split('\n').filter(Boolean).forEach(remove);
    },
    restore: () => {
      for (const name of changed) {
        const [top = '', second = ''] = name.split(path.sep);
        // A folder that the base does not have goes as a whole.
        const outermost = [top, path.join(top, second), name].find((one) => !existsSync(path.join(base, one)));
        if (outermost) rmSync(path.join(folder, outermost), { recursive: true, force: true });
        else cpSync(path.join(base, name), path.join(folder, name));
      }
      changed.clear();
    },
    report: () => {
      const { problems } = graph();
      return problems.length > 0 ? report(problems) : 'geen fouten';
    },
    close: () => rmSync(scratch, { recursive: true, force: true }),
  };
}
