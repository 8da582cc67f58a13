import { visitParents } from 'unist-util-visit-parents';
import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import { lineOf } from '../text/tree.ts';
import type { Lookup } from './dead-references.ts';
import type { RawEntry } from './read-content.ts';

const name = /(?<![\w/.:-])\/?([a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*)\/?(?![\w/-])/g;

/** Names of entries that stand in a text as words: a link was meant, and its brackets are not there. */
export function bareNames({ file, text }: RawEntry, { entries }: Lookup): Problem[] {
  const found: Problem[] = [];
  const said = new Set(text?.mistakes.map(({ line }) => line));
  visitParents(text?.tree ?? { type: 'root', children: [] }, 'text', (node, ancestors) => {
    if (ancestors.some(({ type }) => type === 'link' || type === 'wikiLink' || type === 'linkReference')) return;
    for (const { 1: id = '', index } of node.value.matchAll(name)) {
      const line = lineOf(node) + node.value.slice(0, index).split('\n').length - 1;
      if (entries.has(id) && !said.has(line)) found.push(problems.bareName({ file, line, field: '' }, id));
    }
  });
  return found;
}
