import { nummersVan, verplaatst, type Bundel, type Stuk } from '../../bundel/bundel.ts';
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

/** What a thing is called when it is moved or taken out. */
const naamVan = (stuk: Stuk): string => (stuk.soort === 'pagina' ? stuk.titel || stuk.id : 'notitie');

function paginaVan(stuk: Extract<Stuk, { soort: 'pagina' }>, lijst: Lijst): HTMLElement[] {
  if (lijst.weg.has(stuk.id)) {
    const sentence = `«${stuk.titel || stuk.id}» staat niet meer op deze site. Haal dit stuk weg, of zoek waar het nu staat.`;
    return [element('p', 'bundel-weg', sentence)];
  }
  const link = element('a', '', stuk.titel || stuk.id);
  link.href = lijst.adres(stuk.id);
  return [link];
}

function notitieVan(stuk: Extract<Stuk, { soort: 'notitie' }>, index: number, lijst: Lijst): HTMLElement[] {
  const field = element('textarea', 'bundel-notitie');
  field.value = stuk.tekst;
  field.rows = 3;
  field.maxLength = 2000;
  field.ariaLabel = `Notitie op plaats ${index + 1}`;
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
  const name = naamVan(stuk);
  const move = (to: number, doe: string) => () =>
    lijst.wijzig(verplaatst(lijst.bundel(), index, to), `${name} staat nu op plaats ${to + 1}.`, { index: to, doe });
  const out = (): void => {
    const stukken = lijst.bundel().stukken.filter((_, at) => at !== index);
    lijst.wijzig({ ...lijst.bundel(), stukken }, `${name} is uit je bundel.`, {
      index: Math.min(index, stukken.length - 1),
      doe: 'weg',
    });
  };
  return element(
    'div',
    'bundel-knoppen',
    knop('Omhoog', `${name} omhoog`, 'op', move(index - 1, 'op'), index === 0),
    knop('Omlaag', `${name} omlaag`, 'neer', move(index + 1, 'neer'), index === last),
    knop('Weg', `${name} uit de bundel`, 'weg', out),
  );
}

/** Makes a row that can be dragged to another place. */
function sleepbaar(row: HTMLElement, index: number, lijst: Lijst): void {
  row.draggable = true;
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
    lijst.wijzig(verplaatst(lijst.bundel(), from, index), `Staat nu op plaats ${index + 1}.`);
  });
}

/** The rows of a bundel. */
export function rijenVan(lijst: Lijst): HTMLLIElement[] {
  const bundel = lijst.bundel();
  const numbers = nummersVan(bundel);
  return bundel.stukken.map((stuk, index) => {
    const inside = stuk.soort === 'pagina' ? paginaVan(stuk, lijst) : notitieVan(stuk, index, lijst);
    const number = element('span', 'bundel-nr', numbers[index] ? String(numbers[index]) : '–');
    number.ariaHidden = 'true';
    const row = element('li', 'bundel-rij', number, element('div', 'bundel-wat', ...inside), knoppenVan(stuk, index, lijst));
    // Who selects words in a note does not want to drag the row.
    if (stuk.soort === 'pagina') sleepbaar(row, index, lijst);
    else row.addEventListener('dragover', (event) => event.preventDefault());
    return row;
  });
}
