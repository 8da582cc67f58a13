import * as words from '#language/instruments-outcome.ts';
import type { Stap } from '../../instruments/tafel.ts';
import { groeiveld, h, tekstknop } from './dom.ts';
import type { Plek } from './plek.ts';

const namen = [words.what, words.who, words.when];

/** One step: a field for each of its three parts, and what stands in it on paper. */
function rij(plek: Plek, stap: Stap, index: number): HTMLElement {
  const cells = stap.map((text, column) => {
    const naam = namen[column] ?? '';
    const onPaper = h('span', 'alleen-print', text);
    const given = { 'aria-label': words.ofStep(naam, index + 1), maxlength: column === 0 ? 300 : 80 };
    const field = groeiveld(given, text, (value) => {
      stap[column as 0 | 1 | 2] = value;
      onPaper.textContent = value;
      row.classList.toggle('leeg', !stap.some(Boolean));
      plek.bewaar();
    });
    return h('td', { 'data-kop': naam }, field, onPaper);
  });
  const row = h('tr', stap.some(Boolean) ? '' : 'leeg', ...cells);
  return row;
}

export function stappen(plek: Plek): HTMLElement {
  const { tafel } = plek.werk;
  while (tafel.stappen.length < 3) tafel.stappen.push(['', '', '']);
  const more = tekstknop(words.anotherStep, () => {
    tafel.stappen.push(['', '', '']);
    plek.bewaar();
    plek.teken();
    document.querySelector<HTMLElement>('.afspraken tbody tr:last-child textarea')?.focus();
  });
  return h(
    'div',
    {},
    h(
      'table',
      'afspraken',
      h('caption', 'verborgen', words.firstSteps),
      h('thead', {}, h('tr', {}, ...namen.map((naam) => h('th', { scope: 'col' }, naam)))),
      h('tbody', {}, ...tafel.stappen.map((stap, index) => rij(plek, stap, index))),
    ),
    tafel.stappen.length < 8 ? more : '',
  );
}
