import { pages } from '#language/suggestions.ts';
import { element } from './element.ts';
import type { Offer, Offers } from './offers.ts';

/** What a list offers, and what choosing does. */
export interface Source {
  forNothing: () => Offers[];
  forWords: (typed: string) => Promise<Offers[]>;
  choose: (offer: Offer) => void;
}

/** The list under a search field: pages that fit from the second letter, and under an empty field what was asked and read before. */
export class Suggestions {
  private readonly field: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly source: Source;
  private active = -1;
  private latest = 0;

  constructor(field: HTMLInputElement, list: HTMLElement, source: Source) {
    this.field = field;
    this.list = list;
    this.source = source;
    field.addEventListener('input', () => void this.offer());
    field.addEventListener('keydown', (event) => this.onKey(event));
    field.addEventListener('focus', () => {
      if (field.value === '') void this.offer();
    });
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
    if (typed.trim() === '') return this.show(this.source.forNothing());
    if (typed.trim().length < 2) return this.close();
    try {
      const offers = await this.source.forWords(typed);
      if (turn === this.latest) this.show(offers);
    } catch (error) {
      // Without suggestions the question can still be asked.
      console.error(error);
      this.close();
    }
  }

  private show(offers: readonly Offers[]): void {
    if (offers.length === 0) return this.close();
    let count = 0;
    const groups = offers.map(({ kop, rijen }) => {
      const rows = rijen.map((offer) => this.rowFor(offer, (count += 1)));
      const group = element('li', 'voorstel-groep', ...(kop ? [element('p', 'voorstel-kop', kop)] : []), ...rows);
      group.role = 'group';
      group.ariaLabel = kop ?? pages;
      return group;
    });
    this.list.replaceChildren(...groups);
    this.list.hidden = false;
    this.active = -1;
    this.field.ariaExpanded = 'true';
    this.field.removeAttribute('aria-activedescendant');
  }

  private rowFor(offer: Offer, place: number): HTMLElement {
    const { tekst, soort } = offer;
    const row = element('div', 'voorstel', element('span', '', tekst));
    if (soort) row.append(' ', element('span', 'voorstel-soort', soort));
    row.role = 'option';
    row.id = `${this.list.id}-${place}`;
    row.ariaSelected = 'false';
    row.addEventListener('click', () => {
      this.close();
      this.source.choose(offer);
    });
    return row;
  }

  private onKey(event: KeyboardEvent): void {
    if (this.list.hidden) return;
    if (event.key === 'Escape') {
      // What stands around the field may listen to Escape too; the first one closes the list only.
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
    chosen.click();
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
