import * as words from '#language/bundel-document.ts';
import { delenVan, nummersVan, titelVan, type Bundel, type Stuk } from '../../bundel/bundel.ts';
import { dagVan, naamVan } from '../../bundel/woorden.ts';
import { element } from '../element.ts';
import { ingevoegd } from './invoegen.ts';
import type { Gelezen } from './pagina.ts';

/** What a document is made of: the bundel, and its pages as they were read. */
export interface Bron {
  bundel: Bundel;
  gelezen: ReadonlyMap<string, Gelezen>;
  /** The pages that turned out not to be there. What is neither read nor gone could not be reached. */
  weg: ReadonlySet<string>;
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
    const inks = new Set(bundel.stukken.flatMap((stuk) => (stuk.soort === 'notitie' ? [] : [gelezen.get(stuk.id)?.inkt])));
    const drawing = element('div', 'bundel-plaat', plaat.cloneNode(true));
    drawing.querySelectorAll<SVGElement>('[data-plek-inkt]').forEach((place) => {
      place.toggleAttribute('data-aan', inks.has(place.dataset['plekInkt'] ?? ''));
    });
    cover.append(drawing);
  }
  cover.append(element('p', 'bundel-site', naamSite));
  return cover;
}

/** What stands beside a title in the contents. */
function bijTitel(stuk: Stuk, { gelezen, weg }: Bron): string {
  if (stuk.soort !== 'pagina') return words.outcome;
  return gelezen.get(stuk.id)?.soort ?? words.notRead(weg.has(stuk.id));
}

/** Numbers and titles; a browser cannot count pages. */
function inhoud(bron: Bron): HTMLElement {
  const numbers = nummersVan(bron.bundel);
  const rows = bron.bundel.stukken.flatMap((stuk, index) => {
    if (stuk.soort === 'notitie') return [];
    const number = element('b', '', String(numbers[index]));
    return [element('li', '', number, ` ${titelVan(stuk)} `, element('span', '', bijTitel(stuk, bron)))];
  });
  return element('section', 'bundel-inhoud', element('h2', '', words.contents), element('ol', '', ...rows));
}

const notitie = (text: string): HTMLElement => {
  const lines = text.split('\n').map((line) => element('p', '', line));
  return element('section', 'bundel-los', element('p', 'bundel-kopje', words.note), ...lines);
};

/** What a group made of an instrument: text as it was when it was laid in. */
function uitkomst(stuk: Extract<Stuk, { soort: 'uitkomst' }>): HTMLElement[] {
  const parts = delenVan(stuk.tekst).flatMap(({ kop, regels }) => [
    ...(kop ? [element('h2', '', kop)] : []),
    ...regels.map((line) => element('p', '', line)),
  ]);
  return [element('p', 'bundel-kopje', words.outcome), element('h1', 'bundel-kop', titelVan(stuk)), ...parts];
}

function stukkenVan({ bundel, gelezen, weg, adres }: Bron): HTMLElement[] {
  const numbers = nummersVan(bundel);
  const byAddress = new Map(
    bundel.stukken.flatMap((stuk, index) => (stuk.soort === 'pagina' ? [[adres(stuk.id), numbers[index] ?? 0] as const] : [])),
  );
  return bundel.stukken.map((stuk, index) => {
    if (stuk.soort === 'notitie') return notitie(stuk.tekst);
    const number = numbers[index] ?? 0;
    const page = gelezen.get(stuk.id);
    if (stuk.soort === 'pagina' && !page) {
      return element('section', 'bundel-los', element('p', '', words.pageNotRead(number, titelVan(stuk), weg.has(stuk.id))));
    }
    const inside = stuk.soort === 'uitkomst' ? uitkomst(stuk) : page ? [ingevoegd(page.artikel, number, byAddress)] : [];
    // Written out: a style whose name stands nowhere is left out of the site.
    const name = stuk.soort === 'uitkomst' ? 'bundel-stuk bundel-uitkomst' : 'bundel-stuk';
    const made = element('section', name, element('p', 'bundel-nummer', String(number)), ...inside);
    made.id = `stuk-${number}`;
    if (page?.inkt) made.dataset['inkt'] = page.inkt;
    return made;
  });
}

/** The bundel as one document. One page alone has no cover; an empty bundel is one sentence. */
export function documentVan(bron: Bron): HTMLElement[] {
  const { stukken } = bron.bundel;
  if (stukken.length === 0) return [element('p', 'bundel-leeg', words.isEmpty)];
  return stukken.length === 1 ? stukkenVan(bron) : [omslag(bron), inhoud(bron), ...stukkenVan(bron)];
}
