/** Says of a field that a list of choices may come under it. */
export function asCombobox(field: HTMLInputElement, list: HTMLElement): void {
  field.role = 'combobox';
  field.ariaExpanded = 'false';
  field.ariaAutoComplete = 'list';
  field.setAttribute('aria-controls', list.id);
}
