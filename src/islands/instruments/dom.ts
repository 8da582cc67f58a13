type Kind = Node | string | null | undefined | false;

/** What an element can be given: attributes by name, and what happens by `on…`. */
export type Eigenschappen = Record<string, string | number | boolean | undefined | ((event: Event) => void)>;

/** A new element. Text stays text, whatever signs it holds: nothing here ever reads HTML. */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Eigenschappen | string = {},
  ...children: Kind[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  const props = typeof given === 'string' ? { class: given } : given;
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

/** A text of the content: the brackets around what is ours stand a little firmer, as everywhere on the site. */
export const haken = (text: string): (Node | string)[] =>
  text
    .split(/([[\]])/)
    .filter(Boolean)
    .map((piece) => (piece === '[' || piece === ']' ? h('span', 'haak', piece) : piece));

export const knop = (text: string, act: () => void, isVol = false): HTMLButtonElement =>
  h('button', { class: isVol ? 'knop knop-vol' : 'knop', type: 'button', onclick: act }, text);

export const tekstknop = (text: string, act: () => void): HTMLButtonElement =>
  h('button', { class: 'tekstknop werk-knop', type: 'button', onclick: act }, text);

/** A switch: it keeps one name of its own, whatever it reads, so that the focus finds it again. */
export function schakelknop(naam: string, text: string, act: () => void): HTMLButtonElement {
  const button = tekstknop(text, act);
  button.dataset['knop'] = naam;
  return button;
}

/** Two axes: a label on the first, the rest on the second. */
export const assen = (label: Node | string, ...children: Kind[]): HTMLDivElement =>
  h('div', 'assen', h('div', 'as-een', label), h('div', {}, ...children));

/** A block under a rule, with its heading on the first axis. */
export const sectie = (kop: string, ...children: Kind[]): HTMLElement =>
  h('section', 'assen sectie', h('h2', { class: 'as-een sectie-kop', tabindex: -1 }, kop), h('div', {}, ...children));

/** A message: a thick rule, what it is about, what it means and what to do. No box. */
export const melding = (kop: string, text: Kind, isMis: boolean, ...knoppen: Kind[]): HTMLElement =>
  h(
    'div',
    { class: 'assen melding', role: isMis ? 'alert' : 'status' },
    h('p', `as-een melding-kop${isMis ? ' mis' : ''}`, kop),
    h('div', {}, h('p', {}, text), knoppen.length > 0 && h('div', 'knoppen', ...knoppen)),
  );

let count = 0;
/** An id that no other element of the page has. */
export const uniek = (): string => `werk-${(count += 1)}`;

/** A field with its label above it, and what one may know after the label. */
export function veld(
  label: string,
  hulp: string,
  value: string,
  set: (text: string) => void,
  regels = 0,
  langste = regels > 0 ? 1000 : 80,
): HTMLElement {
  const id = uniek();
  const common = { id, class: 'veld', maxlength: langste };
  const field =
    regels > 0 ? h('textarea', { ...common, rows: regels }) : h('input', { ...common, type: 'text', autocomplete: 'off' });
  field.value = value;
  field.addEventListener('input', () => set(field.value));
  return h(
    'div',
    'veldblok',
    h('label', { class: 'veld-label', for: id }, ...haken(label), hulp && h('span', 'veld-hulp', ` ${hulp}`)),
    field,
  );
}

/** A field for one line of words that shows all of it: what does not fit goes on below, and Enter begins no new line. */
export function groeiveld(given: Eigenschappen, value: string, set: (text: string) => void): HTMLTextAreaElement {
  const field = h('textarea', { class: 'veld groei', rows: 1, autocomplete: 'off', ...given });
  field.value = value;
  field.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
  // A text that is pasted may hold more lines.
  field.addEventListener('input', () => set(field.value.replaceAll('\n', ' ')));
  return field;
}

/** A list of words to choose from, with an empty first one. */
export function lijst(
  label: string,
  opties: readonly string[],
  leeg: string,
  value: number | null,
  set: (index: number | null) => void,
): HTMLSelectElement {
  const field = h(
    'select',
    { class: 'veld', 'aria-label': label },
    h('option', { value: '' }, leeg),
    ...opties.map((optie, index) => h('option', { value: index }, optie)),
  );
  field.value = value === null ? '' : String(value);
  field.addEventListener('change', () => set(field.value === '' ? null : Number(field.value)));
  return field;
}
