import type { FoundAnswer } from '../search/find.ts';
import { suggest } from '../search/suggest.ts';
import { element } from './element.ts';
import { searchOf } from './open-search.ts';

/** Suggestions of questions and named things under a search field, from the second letter. */
export class Suggestions {
  private readonly field: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly root: URL;
  private active = -1;
  private latest = 0;

  constructor(field: HTMLInputElement, list: HTMLElement, root: URL) {
    this.field = field;
    this.list = list;
    this.root = root;
    field.addEventListener('input', () => void this.offer());
    field.addEventListener('keydown', (event) => this.onKey(event));
    field.addEventListener('blur', () => this.close());
    field.form?.addEventListener('submit', () => this.close());
    // A press would take the focus, and so the list, away before the click.
    list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  private get options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  private close(): void {
    this.latest += 1;
    this.list.hidden = true;
    this.active = -1;
    this.field.ariaExpanded = 'false';
    this.field.removeAttribute('aria-activedescendant');
  }

  /** Offers what fits what was typed so far. */
  async offer(): Promise<void> {
    this.latest += 1;
    const turn = this.latest;
    const typed = this.field.value;
    if (typed.trim().length < 2) return this.close();
    try {
      const site = searchOf(this.root);
      const records = await suggest(typed, await site.finder.words(), site.finder.rowsOf);
      const found = await site.finder.answersOf(records);
      if (turn === this.latest) this.show(found);
    } catch (error) {
      // Without suggestions the question can still be asked.
      console.error(error);
      this.close();
    }
  }

  private show(found: readonly FoundAnswer[]): void {
    if (found.length === 0) return this.close();
    const rows = found.map(({ title, url, kind }, index) => {
      const row = element('li', 'voorstel', element('span', '', title), ' ', element('span', 'voorstel-soort', kind.naam));
      row.role = 'option';
      row.id = `${this.list.id}-${index}`;
      row.ariaSelected = 'false';
      row.dataset['adres'] = new URL(url.slice(1), this.root).href;
      row.addEventListener('click', () => this.open(row));
      return row;
    });
    this.list.replaceChildren(...rows);
    this.list.hidden = false;
    this.active = -1;
    this.field.ariaExpanded = 'true';
    this.field.removeAttribute('aria-activedescendant');
  }

  private open(row: HTMLElement): void {
    const address = row.dataset['adres'];
    this.close();
    if (address) location.assign(address);
  }

  private onKey(event: KeyboardEvent): void {
    if (this.list.hidden) return;
    if (event.key === 'Escape') {
      // A search field empties itself on Escape; the first one closes the list only.
      event.preventDefault();
      return this.close();
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      event.stopPropagation();
      return this.activate(this.active + (event.key === 'ArrowDown' ? 1 : -1));
    }
    const chosen = this.options[this.active];
    if (event.key !== 'Enter' || !chosen) return;
    event.preventDefault();
    this.open(chosen);
  }

  /** Marks one suggestion, or none when the arrow keys have left the list. */
  private activate(index: number): void {
    const { options } = this;
    this.active = index < -1 ? options.length - 1 : index >= options.length ? -1 : index;
    options.forEach((row, place) => (row.ariaSelected = String(place === this.active)));
    const active = options[this.active];
    if (active) this.field.setAttribute('aria-activedescendant', active.id);
    else this.field.removeAttribute('aria-activedescendant');
  }
}
