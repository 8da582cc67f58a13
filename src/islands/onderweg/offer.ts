import { editionFile, listFile, readEdition, readList, type Edition, type FileList } from '../../onderweg/edition.ts';
import { Renewed } from './words.ts';

/** The newest edition of the site, with all that can be kept of it. */
export interface Offer {
  edition: Edition;
  list: FileList;
}

/** Asks the site what there is to keep. */
export async function offerOf(root: URL): Promise<Offer> {
  const edition = readEdition(await fetchData(root, editionFile));
  const list = edition && readList(await fetchData(root, listFile(edition.uitgave)));
  if (!edition || !list) throw new Renewed(editionFile);
  return { edition, list };
}

/** A small file of the site as data, the newest there is. */
async function fetchData(root: URL, path: string): Promise<unknown> {
  const answer = await fetch(new URL(path, root), { cache: 'no-cache' });
  if (!answer.ok) throw new Renewed(path);
  return answer.json();
}
