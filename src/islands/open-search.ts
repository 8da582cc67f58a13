import { sentencesIn } from '../search/ask-pagefind.ts';
import { finderFor, type Finder } from '../search/find.ts';
import { noKind, type Kind } from '../search/guide.ts';
import { oncePerKey } from '../search/once-per-key.ts';
import { readTitleRow } from '../search/title-row.ts';
import { loadEngine, type Engine } from './pagefind-engine.ts';

/** The search of this site: what a question is read with, and its full text. */
export interface SiteSearch {
  finder: Finder;
  engine: () => Promise<Engine>;
  /** The title and address of each record asked for. */
  titlesOf: (records: readonly number[]) => Promise<{ title: string; url: string; kind: Kind }[]>;
}

let opened: SiteSearch | undefined;

/** Opens the search of this site once a page. Nothing is fetched before something is asked. */
export function searchOf(root: URL): SiteSearch {
  return (opened ??= open(root));
}

function open(root: URL): SiteSearch {
  const read = async (name: string): Promise<string> => {
    const response = await fetch(new URL(`zoekwijzer/${name}`, root));
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.text();
  };
  let loading: Promise<Engine> | undefined;
  const engine = (): Promise<Engine> => (loading ??= loadEngine(root));
  const finder = finderFor({
    read,
    ask: async (written) => (await engine()).ask(written),
    sentencesOf: async (fragment) => sentencesIn((await (await engine()).describe(fragment)).meta),
  });
  const files = new Map<string, Promise<string[]>>();
  const rowsOf = (name: string): Promise<string[]> => oncePerKey(files, name, async () => (await read(name)).split('\n'));
  return {
    finder,
    engine,
    titlesOf: async (records) => {
      const { guide, kindOf } = await finder.words();
      return Promise.all(
        records.map(async (record) => {
          const rows = await rowsOf(guide.titles[Math.floor(record / guide.titlesPerFile)] ?? '');
          const kind = kindOf[record] ?? noKind;
          const folder = guide.folders[guide.kinds.indexOf(kind)] ?? '';
          const { title, url } = readTitleRow(rows[record % guide.titlesPerFile] ?? '', folder);
          return { title, url: new URL(url.slice(1), root).href, kind };
        }),
      );
    },
  };
}
