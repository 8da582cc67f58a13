import type { Stap } from '../../instruments/tafel.ts';
import { h, tekstknop } from './dom.ts';
import type { Plek } from './plek.ts';

export function stappen(plek: Plek): HTMLElement {
  const { tafel } = plek.werk;
  while (tafel.stappen.length < 3) tafel.stappen.push(['', '', '']);
  const names = ['Wat', 'Wie', 'Wanneer'];
  const rows = tafel.stappen.map((stap: Stap, index) => {
    const cells = stap.map((text, column) => {
      const field = h('input', {
        class: 'veld',
        type: 'text',
        'aria-label': `${names[column] ?? ''}, stap ${index + 1}`,
        value: text,
        maxlength: column === 0 ? 300 : 80,
        autocomplete: 'off',
      });
      const onPaper = h('span', 'alleen-print', text);
      field.addEventListener('input', () => {
        stap[column as 0 | 1 | 2] = field.value;
        onPaper.textContent = field.value;
        plek.bewaar();
      });
      return h('td', {}, field, onPaper);
    });
    return h('tr', stap.some(Boolean) ? '' : 'leeg', ...cells);
  });
  const more = tekstknop('Nog een stap', () => (tafel.stappen.push(['', '', '']), plek.bewaar(), plek.teken()));
  return h(
    'div',
    {},
    h(
      'table',
      'afspraken',
      h('caption', 'verborgen', 'Wat we eerst doen'),
      h('thead', {}, h('tr', {}, ...names.map((naam) => h('th', { scope: 'col' }, naam)))),
      h('tbody', {}, ...rows),
    ),
    tafel.stappen.length < 8 ? more : '',
  );
}
