import { hashOf, type Edition, type FileRow } from '../../onderweg/edition.ts';
import { isPage } from './files-of-page.ts';
import { Renewed } from './words.ts';

/** What a browser must not keep of an answer: it speaks of how the bytes travelled. */
const ofTravel = ['content-encoding', 'content-length', 'transfer-encoding', 'date', 'age', 'vary'];

/** Whether a file that is not as it was built is still of this edition: a host may rewrite addresses of mail, or squeeze a script. */
function isOfEdition([path]: FileRow, bytes: ArrayBuffer, { stempel }: Edition): boolean {
  if (path.startsWith('_astro/')) return true;
  return isPage(path) && new TextDecoder().decode(bytes).includes(`data-zoekstempel="${stempel}"`);
}

/**
 * Fetches a file of an edition, and makes sure that it is of that edition.
 * @throws Renewed when the site has another now
 */
export async function fetchFile(root: URL, row: FileRow, edition: Edition, signal: AbortSignal): Promise<Response> {
  const [path, , hash] = row;
  // A cache on the way may still hold the file of an edition before.
  for (const cache of ['no-cache', 'reload'] as const) {
    const answer = await fetch(new URL(path, root), { cache, signal });
    if (!answer.ok) continue;
    const bytes = await answer.arrayBuffer();
    if ((await hashOf(bytes)) !== hash && !isOfEdition(row, bytes, edition)) continue;
    const headers = new Headers(answer.headers);
    for (const name of ofTravel) headers.delete(name);
    return new Response(bytes, { headers });
  }
  throw new Renewed(path);
}
