import * as words from '#language/bundel-doing.ts';
import { nummersVan, titelVan, verplaatst, type Bundel, type Genummerd, type Stuk } from '../../bundel/bundel.ts';
import { element } from '../element.ts';

/** What the list asks of the page around it. */
export interface Lijst {
  bundel: () => Bundel;
  /** Keeps a changed bundel; `focus` is the place whose row gets the focus back. */
  wijzig: (bundel: Bundel, said: string, focus?: { index: number; doe: string }) => void;
  /** Where a page of the site is. */
  adres: (id: string) => string;
  /** The pages that turned out not to be there. */
  weg: ReadonlySet<string>;
}

const knop = (name: string, label: string, doe: string, press: () => void, isUit = false): HTMLButtonElement => {
  const made = element('button', 'bundel-knop', name);
  made.type = 'button';
  made.ariaLabel = label;
  made.dataset['doe'] = doe;
  made.disabled = isUit;
  made.addEventListener('click', press);
  return made;
};

function paginaVan(stuk: Genummerd, lijst: Lijst): HTMLElement[] {
  if (stuk.soort === 'pagina' && lijst.weg.has(stuk.id)) {
    const sentence = words.pageIsGone(titelVan(stuk));
    return [element('p', 'bundel-weg', sentence)];
  }
  const link = element('a', '', titelVan(stuk));
  link.href = lijst.adres(stuk.id);
  return stuk.soort === 'uitkomst' ? [link, element('span', 'bundel-soort', words.outcome)] : [link];
}

function notitieVan(stuk: Extract<Stuk, { soort: 'notitie' }>, index: number, lijst: Lijst): HTMLElement[] {
  const field = element('textarea', 'bundel-notitie');
  field.value = stuk.tekst;
  field.rows = 3;
  field.maxLength = 2000;
  field.ariaLabel = words.noteAt(index + 1);
  field.addEventListener('change', () => {
    const bundel = lijst.bundel();
    const stukken = bundel.stukken.map((one, at): Stuk => (at === index ? { soort: 'notitie', tekst: field.value } : one));
    lijst.wijzig({ ...bundel, stukken }, '');
  });
  return [field];
}

/** The buttons of a row: up, down, out. Every move can be made without dragging. */
function knoppenVan(stuk: Stuk, index: number, lijst: Lijst): HTMLElement {
  const bundel = lijst.bundel();
  const last = bundel.stukken.length - 1;
  const name = titelVan(stuk);
  const move = (to: number, doe: string) => () =>
    lijst.wijzig(verplaatst(lijst.bundel(), index, to), words.isNowAt(name, to + 1), { index: to, doe });
  const out = (): void => {
    const stukken = lijst.bundel().stukken.filter((_, at) => at !== index);
    lijst.wijzig({ ...lijst.bundel(), stukken }, words.isOut(name), {
      index: Math.min(index, stukken.length - 1),
      doe: 'weg',
    });
  };
  return element(
    'div',
    'bundel-knoppen',
    knop(words.up, words.moveUp(name), 'op', move(index - 1, 'op'), index === 0),
    knop(words.down, words.moveDown(name), 'neer', move(index + 1, 'neer'), index === last),
    knop(words.away, words.takeOut(name), 'weg', out),
  );
}

/** Makes a row take what is dragged to it, and go itself where it is dragged to. */
function sleepbaar(row: HTMLElement, index: number, lijst: Lijst, isLos: boolean): void {
  row.draggable = isLos;
  row.addEventListener('dragstart', ({ dataTransfer }) => {
    dataTransfer?.setData('text/x-bundel', String(index));
    row.dataset['sleept'] = '';
  });
  row.addEventListener('dragend', () => delete row.dataset['sleept']);
  row.addEventListener('dragover', (event) => event.preventDefault());
  row.addEventListener('drop', (event) => {
    event.preventDefault();
    const from = Number.parseInt(event.dataTransfer?.getData('text/x-bundel') ?? '', 10);
    if (Number.isNaN(from) || from === index) return;
    lijst.wijzig(verplaatst(lijst.bundel(), from, index), words.nowAt(index + 1));
  });
}

/** The rows of a bundel. */
export function rijenVan(lijst: Lijst): HTMLLIElement[] {
  const bundel = lijst.bundel();
  const numbers = nummersVan(bundel);
  return bundel.stukken.map((stuk, index) => {
    const inside = stuk.soort === 'notitie' ? notitieVan(stuk, index, lijst) : paginaVan(stuk, lijst);
    const number = element('span', 'bundel-nr', numbers[index] ? String(numbers[index]) : '–');
    number.ariaHidden = 'true';
    const row = element('li', 'bundel-rij', number, element('div', 'bundel-wat', ...inside), knoppenVan(stuk, index, lijst));
    // Who selects words in a note does not want to drag the row.
    sleepbaar(row, index, lijst, stuk.soort !== 'notitie');
    return row;
  });
}
