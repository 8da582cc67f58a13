import { velUitCode } from '../../instruments/code.ts';
import { h, uniek } from './dom.ts';
import { legVel } from './leggen.ts';
import type { Plek } from './plek.ts';

/** Whose sheet it is; a code has no name in it. */
const naamVeld = (): HTMLInputElement =>
  h('input', {
    class: 'veld',
    type: 'text',
    'aria-label': 'Van wie? Mag leeg blijven.',
    placeholder: 'Van wie? Mag leeg blijven.',
    autocomplete: 'off',
    maxlength: 40,
  });

/** Where a code that is read aloud is typed over. */
export function codeDeel(plek: Plek): HTMLElement {
  const [id, fout] = [uniek(), uniek()];
  const field = h('input', {
    id,
    class: 'veld veld-code',
    type: 'text',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    maxlength: 60,
  });
  const wrong = h('p', { id: fout, class: 'mis', role: 'status' });
  const name = naamVeld();
  const lay = (): void => {
    const vel = velUitCode(plek.blad, field.value);
    field.setAttribute('aria-invalid', String(!vel));
    field.setAttribute('aria-describedby', fout);
    wrong.textContent = vel ? '' : 'Deze code klopt niet. Vraag hem nog eens, of kijk mee op de telefoon.';
    if (!vel) return field.focus();
    legVel(plek, { ...vel, naam: name.value.trim() }, 'code');
    plek.bewaar();
    plek.teken();
    document.querySelector('[data-gelegd]')?.replaceChildren('Eén gelegd.');
    document.querySelector<HTMLElement>('.veld-code')?.focus();
  };
  const form = h(
    'form',
    { class: 'code-vorm', onsubmit: (event) => (event.preventDefault(), lay()) },
    field,
    name,
    h('button', { class: 'knop knop-vol', type: 'submit' }, 'Leg ernaast'),
  );
  return h('div', {}, h('h3', 'werk-tussenkop', h('label', { for: id }, 'Code')), form, wrong);
}
