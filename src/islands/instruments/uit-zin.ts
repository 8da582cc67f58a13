import * as words from '#language/instruments-outcome.ts';
import type { Zin } from '../../instruments/uitkomst.ts';
import { h, tekstknop, uniek } from './dom.ts';
import type { Plek } from './plek.ts';

/** Whether the sentences are being changed: as long as this tab is open. */
const nu = { isAanpassen: false };

export const isAanpassen = (): boolean => nu.isAanpassen;

/** Begins to change the sentences, or is done with it. */
export const wisselAanpassen = (): void => void (nu.isAanpassen = !nu.isAanpassen);

/** A sentence, or the field to change it in; what was changed can be put back. */
export function zin(plek: Plek, one: Zin, soort: 'p' | 'span' = 'p'): HTMLElement {
  if (!nu.isAanpassen) return h(soort, {}, one.tekst);
  const id = uniek();
  const field = h('textarea', { id, class: 'veld', rows: 2, maxlength: 1000 });
  field.value = one.tekst;
  const back = tekstknop(words.undoEdit, () => {
    const { zinnen } = plek.werk.tafel;
    plek.werk.tafel.zinnen = Object.fromEntries(Object.entries(zinnen).filter(([id]) => id !== one.id));
    plek.bewaar();
    plek.teken();
  });
  back.hidden = !one.isGewijzigd;
  field.addEventListener('input', () => {
    plek.werk.tafel.zinnen[one.id] = field.value;
    back.hidden = field.value === one.voorzet;
    plek.bewaar();
  });
  return h('div', 'zin-veld', h('label', { class: 'verborgen', for: id }, words.sentence), field, back);
}
