import * as words from '#language/search-trial.ts';
import { searchOf } from './open-search.ts';

/** Ways of asking with the place that search gives their entry, for redacteuren. */
class SearchTrial extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const rows = [...this.querySelectorAll('tbody tr')];
    const outcome = this.querySelector('[data-uitkomst]');
    if (rows.length === 0 || !outcome) return;
    outcome.textContent = words.searching;
    try {
      const places: number[] = [];
      for (const row of rows) places.push(await this.placeOf(row));
      const within = (most: number): number => places.filter((place) => place > 0 && place <= most).length;
      outcome.textContent = words.outcome(places.length, within(1), within(3), places.length - within(10));
    } catch (error) {
      console.error(error);
      outcome.textContent = words.failed;
    }
  }

  /** The place of the entry that one question asks for: 0 when it was not found. Written in its row. */
  private async placeOf(row: Element): Promise<number> {
    const site = searchOf(new URL(this.dataset['root'] ?? './', document.baseURI));
    const right = row.querySelector<HTMLAnchorElement>('[data-antwoord]')?.href;
    const { ranked } = await site.finder.find(row.querySelector('th')?.textContent.trim() ?? '');
    const found = await site.finder.answersOf(ranked.slice(0, 10).map(({ record }) => record));
    const place = found.findIndex(({ url }) => new URL(url.slice(1), site.root).href === right) + 1;
    const cell = row.querySelector<HTMLElement>('[data-plaats]');
    if (cell) {
      cell.textContent = place > 0 ? String(place) : words.notInTen;
      cell.dataset['goed'] = place > 0 && place <= 3 ? 'ja' : 'nee';
    }
    return place;
  }
}

customElements.define('zoek-proef', SearchTrial);
