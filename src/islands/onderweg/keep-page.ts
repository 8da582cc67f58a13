import { between } from '../../languages/between.ts';
import * as words from '#language/onderweg-keep-page.ts';
import { keptSite, type KeptPage } from '../../onderweg/kept-site.ts';
import { element } from '../element.ts';
import { keepIn } from './keeping.ts';
import { keepLess } from './keep-less.ts';
import { offerOf } from './offer.ts';
import { dayOf, objection, sizeOf, whyNot } from './words.ts';
import { bytesOf, wishOf, withoutPage, withPage } from './wishes.ts';

const rows = new WeakMap<HTMLElement, HTMLElement>();

/** The root of the site, as the header says it. */
const rootOfSite = (): URL =>
  new URL(document.querySelector<HTMLElement>('[data-root]')?.dataset['root'] ?? './', document.baseURI);

/** The page that is open. */
const openPage = (root: URL): KeptPage => ({
  adres: location.pathname.slice(root.pathname.length).replace(/index\.html$/, ''),
  titel: (document.querySelector('h1')?.textContent ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim(),
});

function pressable(name: string, act: () => Promise<void>): HTMLButtonElement {
  const button = element('button', 'tekstknop', name);
  button.type = 'button';
  button.addEventListener('click', () => void act());
  return button;
}

/** A link to the page where the whole site can be kept. */
function toSite(root: URL, name: string): HTMLAnchorElement {
  const link = element('a', '', name);
  link.href = new URL('onderweg/', root).href;
  return link;
}

/** Shows whether the page is kept, what it would take, and what can be done. */
async function show(row: HTMLElement, root: URL, said = ''): Promise<void> {
  const page = openPage(root);
  const kept = await keptSite(root);
  const wish = wishOf(kept);
  if (kept?.heleSite) return row.replaceChildren(said, ` ${words.wholeSiteKept} `, toSite(root, words.manage));
  if (kept && wish.paginas.some(({ adres }) => adres === page.adres)) {
    const away = async (): Promise<void> => {
      await keepLess(root, withoutPage(wish, page.adres));
      await show(row, root, words.removed);
    };
    const links = [pressable(words.remove, away), between, toSite(root, words.allKept)];
    return row.replaceChildren(`${words.isKeptSince(dayOf(kept.op))} `, ...links);
  }
  const offer = await offerOf(root);
  const own = [...offer.list.basis, ...offer.list.site].filter(([path]) => path === page.adres);
  const pages = own.map((file) => ({ row: file, html: document.documentElement.outerHTML }));
  const size = sizeOf(await bytesOf(root, withPage(wish, page), offer, pages));
  const begin = async (): Promise<void> => {
    const outcome = await keepIn(row, root, withPage(wish, page), offer);
    await show(row, root, 'reason' in outcome ? outcome.reason : '');
  };
  row.replaceChildren(
    ...(said ? [`${said} `] : []),
    `${words.toReadOffline} `,
    pressable(words.keepPage(size), begin),
    between,
    toSite(root, words.orWholeSite),
  );
}

/** The row under a button. */
function rowUnder(button: HTMLElement): HTMLElement {
  const row = element('p', '');
  row.role = 'status';
  rows.set(button, row);
  button.parentElement?.after(row);
  return row;
}

/** Shows under a button what is needed to keep the page that is open. Pressed twice it shows the same: who presses in haste loses nothing. */
export async function offerToKeep(button: HTMLButtonElement): Promise<void> {
  const row = rows.get(button) ?? rowUnder(button);
  const wrong = objection();
  try {
    if (wrong) row.replaceChildren(wrong);
    else await show(row, rootOfSite());
  } catch (error) {
    console.error(error);
    row.replaceChildren(whyNot(error));
  }
}
