import { fragmentFile, fragmentIn, type Fragment } from '../search/fragment.ts';
import { oncePerKey } from '../search/once-per-key.ts';

/** What Pagefind keeps of a page, by its name; what did not come is asked for again. */
export type TextOf = (fragment: string) => Promise<Fragment>;

/** Gives the texts of pages. `root` is the address of the home page. */
export function pageTexts(root: URL): TextOf {
  const texts = new Map<string, Promise<Fragment>>();
  const load = async (name: string): Promise<Fragment> => {
    const response = await fetch(new URL(`pagefind/${fragmentFile(name)}`, root));
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return fragmentIn(new Uint8Array(await response.arrayBuffer()));
  };
  return (name) => oncePerKey(texts, name, () => load(name));
}
