import { globSync } from 'node:fs';

/** One page of each kind: the first of every folder of the built site, the overviews, and the pages at the top. */
export function pagesOfEachKind(): string[] {
  const files = globSync('*/*/index.html', { cwd: 'dist' }).sort();
  const kinds = [...new Set(files.map((file) => file.split('/')[0] ?? ''))];
  const entries = kinds.map((kind) => files.find((file) => file.startsWith(`${kind}/`)) ?? '');
  const tops = globSync('*/index.html', { cwd: 'dist' });
  return ['', ...tops, ...entries].map((file) => file.replace(/index\.html$/, '')).sort();
}
