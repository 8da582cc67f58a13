import { gunzipSync } from 'node:zlib';
import { gistIn, linesIn, titleIn, type PageMeta } from '../search/page-meta.ts';

/** What Pagefind keeps of one entry, as far as search uses it. */
export interface SearchRecord {
  /** Kind and name: `modellen/rollenwiel`. */
  id: string;
  /** Pagefind's own name for it: the first part of the name of its file, without language. */
  fragment: string;
  url: string;
  title: string;
  /** What a reader calls its kind: “Kernvraag”. */
  kind: string;
  gist: string;
  /** The ways in which people ask for it. */
  asked: string[];
  /** Its other names. */
  names: string[];
  /** Words that people use for it. */
  terms: string[];
  /** All of its text. */
  content: string;
}

const signature = 'pagefind_dcd';

interface Fragment {
  url: string;
  content: string;
  meta: PageMeta;
  filters: Record<string, string[] | undefined>;
}

/**
 * Reads one record back from what Pagefind wrote, so that the search words and the full text come from the same HTML.
 * @param name the name of the file: `fragment/nl_8a227fe.pf_fragment`
 * @throws when it is no fragment
 */
export function readFragment(name: string, bytes: Uint8Array): SearchRecord {
  const text = gunzipSync(bytes).toString('utf8');
  const fragment = /fragment\/[^_]+_([0-9a-f]+)\./.exec(name)?.[1];
  if (!text.startsWith(signature) || !fragment) throw new Error(`${name} is not a fragment of Pagefind`);
  const { url, content, meta, filters } = JSON.parse(text.slice(signature.length)) as Fragment;
  return {
    id: meta['id'] ?? '',
    fragment,
    url,
    content,
    title: titleIn(meta),
    kind: filters['soort']?.[0] ?? '',
    gist: gistIn(meta),
    asked: linesIn(meta, 'vragen'),
    names: linesIn(meta, 'namen'),
    terms: linesIn(meta, 'termen'),
  };
}
