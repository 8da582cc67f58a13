import { tag } from '#language/language.ts';

/** What Pagefind keeps of a page, as far as the search page uses it. */
export interface Fragment {
  /** Address from the root of the site. */
  url: string;
  content: string;
  meta: Readonly<Record<string, string | undefined>>;
  filters: Readonly<Record<string, string[] | undefined>>;
  anchors: { element: string; id: string; location: number }[];
}

/** What the text of a fragment begins with. */
export const signature = 'pagefind_dcd';

/** The file of a fragment in the folder of Pagefind, by the name that Pagefind gave it. */
export const fragmentFile = (name: string): string => `fragment/${tag}_${name}.pf_fragment`;

/**
 * Reads what Pagefind wrote of one page, without Pagefind: its engine is heavy, and only what is asked of all texts needs it.
 * @param bytes the file as it came: squeezed, but where a host has undone that
 * @throws when it is no fragment
 */
export async function fragmentIn(bytes: Uint8Array<ArrayBuffer>): Promise<Fragment> {
  const isSqueezed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const body = new Blob([bytes]).stream();
  const text = await new Response(isSqueezed ? body.pipeThrough(new DecompressionStream('gzip')) : body).text();
  if (!text.startsWith(signature)) throw new Error('This is not a fragment of Pagefind');
  return JSON.parse(text.slice(signature.length)) as Fragment;
}
