import * as words from '#language/overview-filter.ts';
import { element } from './element.ts';

/** The choices above an overview: they leave rows and empty groups out and stand in the address, each choice a step back. */
class OverviewFilter extends HTMLElement {
  private readonly selects = [...this.querySelectorAll<HTMLSelectElement>('select[data-veld]')];
  private readonly rows = [...this.querySelectorAll<HTMLElement>('[data-rij]')];

  connectedCallback(): void {
    const choices = this.querySelector<HTMLElement>('.keuzes');
    if (!choices) return;
    choices.hidden = false;
    choices.addEventListener('change', () => {
      history.pushState(null, '', this.address());
      this.show();
    });
    addEventListener('popstate', () => this.read());
    this.read();
  }

  /** Takes the choices from the address; what it names and the page does not have is no choice. */
  private read(): void {
    const wanted = new URLSearchParams(location.search);
    for (const select of this.selects) {
      const value = wanted.get(select.dataset['veld'] ?? '') ?? '';
      select.value = [...select.options].some((option) => option.value === value) ? value : '';
    }
    this.show();
  }

  private address(): URL {
    const address = new URL(location.href);
    address.hash = '';
    for (const { dataset, value } of this.selects) {
      const name = dataset['veld'] ?? '';
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    return address;
  }

  private fits = (row: HTMLElement): boolean =>
    this.selects.every(({ dataset, value }) => !value || row.dataset[dataset['veld'] ?? '']?.split('|').includes(value));

  private show(): void {
    const isChosen = this.selects.some(({ value }) => value !== '');
    for (const row of this.rows) row.hidden = !this.fits(row);
    for (const group of this.querySelectorAll<HTMLElement>('[data-groep]')) {
      const shown = group.querySelectorAll('[data-rij]:not([hidden])').length;
      group.hidden = shown === 0;
      const count = group.querySelector<HTMLElement>('[data-aantal]');
      const { aantal = '', een = '' } = count?.dataset ?? {};
      count?.replaceChildren(shown === 1 ? `1 ${een}` : aantal.replace(/^\d+/, String(shown)));
    }
    const shown = this.rows.filter((row) => !row.hidden).length;
    this.say(isChosen ? (shown > 0 ? words.ofAll(shown, this.rows.length) : words.nothingFits) : '');
  }

  private say(sentence: string): void {
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    if (!sentence) return status.replaceChildren();
    const all = element('button', 'tekstknop', words.showAll);
    all.type = 'button';
    all.addEventListener('click', () => {
      for (const select of this.selects) select.value = '';
      history.pushState(null, '', this.address());
      this.show();
      this.selects[0]?.focus();
    });
    status.replaceChildren(`${sentence} · `, all);
  }
}

customElements.define('overzicht-filter', OverviewFilter);
