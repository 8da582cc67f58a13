import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { signature } from '../search/fragment.ts';

/** What Pagefind made of one document. */
export interface Fragment {
  /** The id of the entry. */
  id: string;
  /** Pagefind's own name for it: the first part of the name of its file, without language. */
  name: string;
  /** All of its text, as it was indexed. */
  content: string;
}

const written = z.object({ content: z.string(), meta: z.object({ id: z.string() }) });

/**
 * Reads what Pagefind wrote of one document: the name it gave it, which only Pagefind knows, and the text that it saw.
 * @param file the name of the file: `fragment/nl_8a227fe.pf_fragment`
 * @throws when it is no fragment
 */
export function readFragment(file: string, bytes: Uint8Array): Fragment {
  const text = gunzipSync(bytes).toString('utf8');
  const name = /fragment\/[^_]+_([0-9a-f]+)\./.exec(file)?.[1];
  if (!text.startsWith(signature) || !name) throw new Error(`${file} is not a fragment of Pagefind`);
  const { content, meta } = written.parse(JSON.parse(text.slice(signature.length)));
  return { id: meta.id, name, content };
}
