import * as words from '#language/writing.ts';
import { readGraph } from '../graph/build-graph.ts';
import type { Graph } from '../graph/graph.ts';
import { openMemory } from '../graph/read-file.ts';
import type { Settings } from '../build/settings.ts';
import { report } from '../problems/problem.ts';

/** The graph of a content folder while someone writes in it. */
export interface LiveGraph {
  current: () => Graph;
  /** Reads what changed and makes the graph anew; says in the terminal what is wrong, and when it is mended. */
  refresh: () => void;
}

/** Opens a content folder to write in: files that did not change are not read again. */
export function openLiveGraph({ content, shownContent }: Settings, say: (text: string) => void): LiveGraph {
  const memory = openMemory(content);
  const read = (): Graph => readGraph({ folder: content, shown: shownContent, memory, withConcepts: true });
  let graph = read();
  let said = '';
  const tell = (): void => {
    const wrong = graph.problems.length > 0 ? report(graph.problems, words.pagesShow) : '';
    if (wrong !== said) say(wrong || words.allRight);
    said = wrong;
  };
  tell();
  return {
    current: () => graph,
    refresh: () => {
      graph = read();
      tell();
    },
  };
}
