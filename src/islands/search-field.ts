import { asCombobox } from './combobox.ts';

/** A search field: its suggestions are fetched when someone comes to it, not before. */
class SearchField extends HTMLElement {
  connectedCallback(): void {
    const [field, list] = [this.querySelector('input'), this.querySelector<HTMLElement>('[role="listbox"]')];
    if (!field || !list) return;
    const load = async (): Promise<void> => {
      const before = field.value;
      const [{ Suggestions }, { offersOf }] = await Promise.all([import('./suggestions.ts'), import('./offers.ts')]);
      const suggestions = new Suggestions(field, list, offersOf(new URL(this.dataset['root'] ?? './', document.baseURI)));
      // What was typed while the script was on its way counts too; an empty field offers what was asked and read before.
      const isHere = document.activeElement === field;
      if (isHere && (field.value === '' || field.value !== before)) void suggestions.offer();
    };
    asCombobox(field, list);
    if (document.activeElement === field) void load();
    else field.addEventListener('focus', () => void load(), { once: true });
  }
}

customElements.define('zoek-veld', SearchField);
