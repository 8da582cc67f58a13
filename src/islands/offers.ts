import * as words from '#language/offers.ts';
import { askedBefore } from './asked-before.ts';
import { fetchAhead } from './index-files.ts';
import { openable } from './page-address.ts';
import { readBefore } from './read-before.ts';
import { suggestedPages } from './suggested-pages.ts';
import type { Source } from './suggestions.ts';

/** Something to choose under a search field. */
export interface Offer {
  tekst: string;
  adres: string;
  /** The kind of page. */
  soort?: string;
}

/** Offers that belong together, under a heading where they have one. */
export interface Offers {
  kop?: string;
  rijen: Offer[];
}

const most = 3;

const questionOffer =
  (root: URL) =>
  (question: string): Offer => ({ tekst: question, adres: new URL(`zoeken/?q=${encodeURIComponent(question)}`, root).href });

/** For an empty field: what was asked and read before in this browser, and where to wipe that. */
function offersForNothing(root: URL): Offers[] {
  const asked = askedBefore().slice(0, most).map(questionOffer(root));
  const read = readBefore()
    .slice(0, most)
    .map(({ titel, adres, soort }) => ({ tekst: titel, adres, soort }));
  const offers = [
    { kop: words.askedBefore, rijen: asked },
    { kop: words.lastRead, rijen: read },
  ].filter(({ rijen }) => rijen.length > 0);
  return offers.length > 0
    ? [...offers, { rijen: [{ tekst: words.wipeOrSwitchOff, adres: new URL('#onthouden', root).href }] }]
    : [];
}

/** For what was typed: at most three pages, then the questions asked before that hold it. */
async function offersFor(typed: string, root: URL): Promise<Offers[]> {
  const pages = await suggestedPages(typed, root, most);
  const sought = typed.trim().toLowerCase();
  const asked = askedBefore().filter((question) => question.toLowerCase().includes(sought));
  return [
    { rijen: pages.map(({ titel, adres, soort }) => ({ tekst: titel, adres, soort })) },
    { kop: words.askedBefore, rijen: asked.slice(0, 2).map(questionOffer(root)) },
  ].filter(({ rijen }) => rijen.length > 0);
}

/** What a search field of this site offers; choosing opens its page. What the first answers need is fetched from here on. */
export function offersOf(root: URL): Source {
  fetchAhead(root);
  return {
    forNothing: () => offersForNothing(root),
    forWords: (typed) => offersFor(typed, root),
    choose: ({ adres }) => location.assign(openable(adres)),
  };
}
