/** An entry as the lists of the page Samenhang name it; its place in the list is its number in the data. */
export interface WebEntry {
  /** `modellen/rollenwiel` */
  id: string;
  titel: string;
  adres: string;
  /** Its kind, in the plural. */
  soort: string;
}

/** The id in an address of this site: `…/modellen/rollenwiel/` and `…/literatuur/#auteur-2020` become collection and name; on a disk a page has the name of its file too. */
export const idFrom = (address: string, root: string): string =>
  address
    .slice(root.length)
    .replace(/\/(?:index\.html)?#/, '/')
    .replace(/\/(?:index\.html)?$/, '');

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f\u00ad]/g, '')
    .toLowerCase();

/** The entries whose name has every word, those that begin with the words first. */
export function fitting(entries: readonly WebEntry[], typed: string): WebEntry[] {
  const asked = fold(typed).trim();
  const words = asked.split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = entries.filter(({ titel }) => words.every((word) => fold(titel).includes(word)));
  const begins = ({ titel }: WebEntry): number => (fold(titel).startsWith(asked) ? 0 : 1);
  return found.sort((a, b) => begins(a) - begins(b));
}

/** The entries that the lists of a page name, in their order. */
export function entriesIn(page: Element, root: URL): WebEntry[] {
  return [...page.querySelectorAll('.samenhang-lijst details')].flatMap((details) => {
    const soort =
      details
        .querySelector('summary')
        ?.textContent.trim()
        .replaceAll(/^\d+\.\s*|\s*\(\d+\)$/g, '') ?? '';
    return [...details.querySelectorAll<HTMLAnchorElement>('li a')].map((link) => ({
      id: idFrom(link.href, root.href),
      titel: link.textContent.replaceAll('\u00ad', '').trim(),
      adres: link.href,
      soort,
    }));
  });
}
