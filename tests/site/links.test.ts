import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtGraph } from './expected-pages.ts';
import { builtPages } from './pages.ts';

const pages = builtPages();

const byFile = new Map(pages.map((page) => [page.file, page]));

describe('links', () => {
  const internal = ({ root, file }: (typeof pages)[number]) =>
    root
      .querySelectorAll('[href], [src], [action], [srcset]')
      .flatMap((node) => [
        ...['href', 'src', 'action'].flatMap((name) => node.getAttribute(name) ?? []),
        ...(node.getAttribute('srcset') ?? '').split(/,\s*/).map((size) => size.trim().split(/\s/)[0] ?? ''),
      ])
      .filter(Boolean)
      .filter((address) => !/^(?:https?:|mailto:|data:)/.test(address))
      .map((address) => ({ address, file }));
  const all = pages.flatMap(internal);

  test('there are links to check on every page', () => {
    const withLinks = new Set(all.map(({ file }) => file));
    expect(pages.filter(({ file }) => !withLinks.has(file))).toEqual([]);
    expect(all.length).toBeGreaterThan(20 * pages.length);
  });

  test('of entries that go together stand on the pages of both', () => {
    const graph = builtGraph();
    const isPage = (id: string): boolean =>
      graph.get(id).url.endsWith('/') && graph.kinds.get(graph.get(id).collection).plaats === 'pagina';
    const reached = new Set(
      all.map(({ address, file }) => `${file} ${path.posix.join(path.posix.dirname(file), address.replace(/[?#].*$/, ''))}`),
    );
    const leads = (from: string, to: string): boolean =>
      reached.has(`${graph.get(from).url.slice(1)}index.html ${graph.get(to).url.slice(1)}`);
    const missing = graph.entries
      .flatMap(({ id }) => graph.from(id))
      .filter(({ from, to, kind }) => kind !== 'tekst' && isPage(from) && isPage(to))
      .flatMap(({ from, to }) => [
        [from, to],
        [to, from],
      ])
      .filter(([one = '', other = '']) => !leads(one, other));
    expect(missing).toEqual([]);
  });

  test('none starts at the root of the host, but on the page for a wrong address, which stands at any depth', () => {
    expect(all.filter(({ address, file }) => address.startsWith('/') && file !== '404.html')).toEqual([]);
  });

  test('each leads to a page, and to a place on it', () => {
    const dead = all.filter(({ address, file }) => {
      const [target = '', fragment] = [address.replace(/[?#].*$/, ''), address.split('#')[1]];
      const reached =
        target === '' ? file : path.posix.join(path.posix.dirname(file), target, target.endsWith('/') ? 'index.html' : '');
      if (!existsSync(path.join('dist', reached))) return true;
      return fragment !== undefined && !byFile.get(reached)?.root.querySelector(`[id="${decodeURIComponent(fragment)}"]`);
    });
    expect(dead).toEqual([]);
  });
});
