import * as words from '#language/instruments-laying.ts';
import * as working from '#language/instruments-working.ts';
import { h, uniek } from './dom.ts';
import type { Plek } from './plek.ts';

/** Whose sheet it is; a code has no name in it. */
const naamVeld = (): HTMLInputElement =>
  h('input', {
    class: 'veld',
    type: 'text',
    'aria-label': words.whose,
    placeholder: words.whose,
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
  const lay = async (): Promise<void> => {
    const { legCode } = await import('./leg-gelezen.ts');
    const isRight = legCode(plek, field.value, name.value.trim());
    field.setAttribute('aria-invalid', String(!isRight));
    field.setAttribute('aria-describedby', fout);
    wrong.textContent = isRight ? '' : field.value ? words.wrongCode : words.noCode;
    if (!isRight) field.focus();
  };
  const failed = (): void => void (wrong.textContent = working.tryLater);
  const form = h(
    'form',
    { class: 'code-vorm', onsubmit: (event) => (event.preventDefault(), void lay().catch(failed)) },
    field,
    name,
    h('button', { class: 'knop knop-vol', type: 'submit' }, words.layBeside),
  );
  return h('div', {}, h('h3', 'werk-tussenkop', h('label', { for: id }, words.code)), form, wrong);
}
