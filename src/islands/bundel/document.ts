import { nummersVan, type Bundel } from '../../bundel/bundel.ts';
import { dagVan, naamVan } from '../../bundel/woorden.ts';
import { element } from '../element.ts';
import type { Gelezen } from './pagina.ts';

/** What a document is made of: the bundel, and its pages as they were read. */
export interface Bron {
  bundel: Bundel;
  gelezen: ReadonlyMap<string, Gelezen>;
  adres: (id: string) => string;
  /** The plate of the cover, on which the chosen places are inked; none where the site has none. */
  plaat: DocumentFragment | undefined;
  naamSite: string;
}

function omslag({ bundel, gelezen, plaat, naamSite }: Bron): HTMLElement {
  const meeting = [bundel.bij, dagVan(bundel)].filter(Boolean).join(', ');
  const cover = element(
    'section',
    'bundel-omslag',
    element('h1', 'bundel-titel', naamVan(bundel)),
    element('p', 'bundel-bij', meeting),
  );
  if (plaat) {
    const inks = new Set([...gelezen.values()].map(({ inkt }) => inkt));
    const drawing = element('div', 'bundel-plaat', plaat.cloneNode(true));
    drawing.querySelectorAll<SVGElement>('[data-plek-inkt]').forEach((place) => {
      place.toggleAttribute('data-aan', inks.has(place.dataset['plekInkt'] ?? ''));
    });
    cover.append(drawing);
  }
  cover.append(element('p', 'bundel-site', naamSite));
  return cover;
}

/** Numbers and titles; a browser cannot count pages. */
function inhoud({ bundel, gelezen }: Bron): HTMLElement {
  const numbers = nummersVan(bundel);
  const rows = bundel.stukken.flatMap((stuk, index) => {
    if (stuk.soort === 'notitie') return [];
    const page = gelezen.get(stuk.id);
    const title = page?.titel ?? `${stuk.titel || stuk.id} (staat niet meer op de site)`;
    return [element('li', '', element('b', '', String(numbers[index])), ` ${title} `, element('span', '', page?.soort ?? ''))];
  });
  return element('section', 'bundel-inhoud', element('h2', '', 'Inhoud'), element('ol', '', ...rows));
}

/** Two pages may have the same anchors: each gets the number of its page before them. */
function eigenAnkers(article: HTMLElement, number: number): void {
  const named = new Map([...article.querySelectorAll('[id]')].map((one) => [one.id, `s${number}-${one.id}`]));
  article.querySelectorAll('[id]').forEach((one) => (one.id = named.get(one.id) ?? one.id));
  for (const name of ['aria-labelledby', 'aria-describedby', 'for']) {
    article.querySelectorAll(`[${name}]`).forEach((one) => {
      const ids = (one.getAttribute(name) ?? '').split(' ').map((id) => named.get(id) ?? id);
      one.setAttribute(name, ids.join(' '));
    });
  }
}

/** A reference to a page that is in the bundel says under which number. */
function verwijs(article: HTMLElement, own: number, numbers: ReadonlyMap<string, number>): void {
  article.querySelectorAll<HTMLAnchorElement>('a[href]').forEach((link) => {
    const number = numbers.get(link.href.replace(/#.*$/, ''));
    if (!number || number === own) return;
    link.href = `#stuk-${number}`;
    link.after(element('span', 'bundel-zie', ` (zie ${number})`));
  });
}

function stukkenVan({ bundel, gelezen, adres }: Bron): HTMLElement[] {
  const numbers = nummersVan(bundel);
  const byAddress = new Map(
    bundel.stukken.flatMap((stuk, index) => (stuk.soort === 'pagina' ? [[adres(stuk.id), numbers[index] ?? 0] as const] : [])),
  );
  return bundel.stukken.map((stuk, index) => {
    const number = numbers[index] ?? 0;
    if (stuk.soort === 'notitie') {
      const lines = stuk.tekst.split('\n').map((line) => element('p', '', line));
      return element('section', 'bundel-los', element('p', 'bundel-kopje', 'Notitie'), ...lines);
    }
    const page = gelezen.get(stuk.id);
    if (!page)
      return element(
        'section',
        'bundel-los',
        element('p', '', `${number}. «${stuk.titel || stuk.id}» staat niet meer op de site.`),
      );
    const article = document.importNode(page.artikel, true);
    eigenAnkers(article, number);
    verwijs(article, number, byAddress);
    article.querySelectorAll('details').forEach((fold) => (fold.open = true));
    const made = element('section', 'bundel-stuk', element('p', 'bundel-nummer', String(number)), article);
    made.id = `stuk-${number}`;
    if (page.inkt) made.dataset['inkt'] = page.inkt;
    return made;
  });
}

/** The bundel as one document. One page alone has no cover; an empty bundel is one sentence. */
export function documentVan(bron: Bron): HTMLElement[] {
  const { stukken } = bron.bundel;
  if (stukken.length === 0) return [element('p', 'bundel-leeg', 'Je bundel is nog leeg.')];
  return stukken.length === 1 ? stukkenVan(bron) : [omslag(bron), inhoud(bron), ...stukkenVan(bron)];
}
