import { editionFile, listFile, readEdition, readList, type Edition, type FileList } from '../../onderweg/edition.ts';
import { Renewed } from './words.ts';

/** The newest edition of the site, with all that can be kept of it. */
export interface Offer {
  edition: Edition;
  list: FileList;
}

/** Asks the site what its newest edition is, and how large. */
export async function editionOf(root: URL): Promise<Edition> {
  const edition = readEdition(await fetchData(root, editionFile));
  if (!edition) throw new Renewed(editionFile);
  return edition;
}

/** Asks the site what there is to keep of an edition. */
export async function offerFor(root: URL, edition: Edition): Promise<Offer> {
  const list = readList(await fetchData(root, listFile(edition.uitgave)));
  if (!list) throw new Renewed(editionFile);
  return { edition, list };
}

/** Asks the site what there is to keep. */
export const offerOf = async (root: URL): Promise<Offer> => offerFor(root, await editionOf(root));

/** A small file of the site as data, the newest there is. */
async function fetchData(root: URL, path: string): Promise<unknown> {
  const answer = await fetch(new URL(path, root), { cache: 'no-cache' });
  if (!answer.ok) throw new Renewed(path);
  return answer.json();
}
