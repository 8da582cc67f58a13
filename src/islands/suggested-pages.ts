import { suggest } from '../search/suggest.ts';
import { searchOf } from './open-search.ts';

/** A page that is offered under a search field. */
export interface SuggestedPage {
  titel: string;
  adres: string;
  soort: string;
}

/** The pages whose title or other name fits what was typed, the best first. */
export async function suggestedPages(typed: string, root: URL, most: number): Promise<SuggestedPage[]> {
  const { finder } = searchOf(root);
  const records = await suggest(typed, await finder.words(), finder.rowsOf);
  const found = await finder.answersOf(records.slice(0, most));
  return found.map(({ title, url, kind }) => ({ titel: title, adres: new URL(url.slice(1), root).href, soort: kind.naam }));
}
