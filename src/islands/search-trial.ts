import { searchOf } from './open-search.ts';

/** Ways of asking with the place that search gives their entry, for redacteuren. */
class SearchTrial extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const rows = [...this.querySelectorAll('tbody tr')];
    const outcome = this.querySelector('[data-uitkomst]');
    if (rows.length === 0 || !outcome) return;
    outcome.textContent = 'Bezig met zoeken…';
    try {
      const places: number[] = [];
      for (const row of rows) places.push(await this.placeOf(row));
      const within = (most: number): number => places.filter((place) => place > 0 && place <= most).length;
      outcome.textContent = `${places.length} vragen: ${within(1)} staan bovenaan, ${within(3)} bij de eerste drie, ${places.length - within(10)} niet bij de eerste tien.`;
    } catch (error) {
      console.error(error);
      outcome.textContent = 'Zoeken lukt nu niet.';
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
      cell.textContent = place > 0 ? String(place) : 'niet bij de eerste tien';
      cell.dataset['goed'] = place > 0 && place <= 3 ? 'ja' : 'nee';
    }
    return place;
  }
}

customElements.define('zoek-proef', SearchTrial);
