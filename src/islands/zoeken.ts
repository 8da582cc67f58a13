import { loadEngine, type Engine } from './pagefind-engine.ts';
import { searchSite, type Answer } from './search-site.ts';

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

/** The two ways in which answers can be narrowed. */
type Facet = 'soort' | 'perspectief';

const valuesOf = (answer: Answer, facet: Facet): string[] => (facet === 'soort' ? [answer.soort] : answer.perspectieven);

/** The search page: improves a form and a list of questions that are already there. */
class SearchPage extends HTMLElement {
  private engine: Promise<Engine> | undefined;
  private answers: Answer[] = [];
  private chosen: Record<Facet, Set<string>> = { soort: new Set(), perspectief: new Set() };
  private latest = 0;

  private partOf<Part extends HTMLElement>(name: string): Part {
    const found = this.querySelector<Part>(`#${name}`);
    if (!found) throw new Error(`The search page has no #${name}`);
    return found;
  }

  connectedCallback(): void {
    const field = this.partOf<HTMLInputElement>('vraag');
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    field.addEventListener('input', () => void this.ask(field.value));
    field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.ask(field.value);
    });
    this.addEventListener('keydown', (event) => this.move(event));
    if (field.value) void this.ask(field.value);
  }

  /** Answers a question; when another is asked meanwhile, this one is dropped. */
  private async ask(question: string): Promise<void> {
    this.latest += 1;
    const turn = this.latest;
    const results = this.partOf('resultaten');
    results.ariaBusy = 'true';
    const address = new URL(location.href);
    if (question.trim()) address.searchParams.set('q', question.slice(0, 300));
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    try {
      const answers = question.trim() ? await searchSite(await this.loaded(), question) : [];
      if (turn !== this.latest) return;
      this.answers = answers;
      this.chosen = { soort: new Set(), perspectief: new Set() };
      this.show(question);
    } catch (error) {
      console.error(error);
      this.partOf('zoekstand').textContent = 'Zoeken lukt nu niet. Hieronder staan alle vragen op een rij.';
      this.partOf('alle-vragen').hidden = false;
    } finally {
      if (turn === this.latest) results.ariaBusy = 'false';
    }
  }

  private loaded(): Promise<Engine> {
    this.engine ??= loadEngine(new URL(this.dataset['root'] ?? './', document.baseURI));
    return this.engine;
  }

  private show(question: string): void {
    const asked = question.trim() !== '';
    this.partOf('alle-vragen').hidden = asked && this.answers.length > 0;
    this.showFacet('soort');
    this.showFacet('perspectief');
    const shown = this.answers.filter((answer) => this.isChosen(answer));
    this.partOf('resultaten').replaceChildren(...shown.map((answer) => this.row(answer)));
    this.partOf('zoekstand').textContent = asked ? this.count(shown.length) : '';
  }

  private count(shown: number): string {
    if (this.answers.length === 0) return 'Niets gevonden. Probeer andere woorden, of kies hieronder een vraag.';
    return shown === 1 ? '1 antwoord' : `${shown} antwoorden`;
  }

  private isChosen(answer: Answer): boolean {
    return (['soort', 'perspectief'] as const).every(
      (facet) => this.chosen[facet].size === 0 || valuesOf(answer, facet).some((value) => this.chosen[facet].has(value)),
    );
  }

  private row({ title, url, kort, soort, passage }: Answer): HTMLLIElement {
    const link = element('a', 'antwoord-titel', title);
    link.href = url;
    const pieces = passage.map(({ text, marked }) => (marked ? element('mark', '', text.trim()) : text));
    // The space before a marked word stays outside the mark.
    const spaced = pieces.flatMap((piece, index) => (passage[index]?.marked && index > 0 ? [' ', piece] : [piece]));
    return element(
      'li',
      'antwoord',
      link,
      element('p', 'antwoord-soort', soort),
      element('p', '', kort),
      element('p', 'antwoord-passage', ...spaced),
    );
  }

  /** The choices of one facet, with how many answers each has. */
  private showFacet(facet: Facet): void {
    const counts = new Map<string, number>();
    for (const value of this.answers.flatMap((answer) => valuesOf(answer, facet)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
    const choices = [...counts].map(([value, count]) => {
      const box = element('input', '');
      box.type = 'checkbox';
      box.checked = this.chosen[facet].has(value);
      box.addEventListener('change', () => {
        if (box.checked) this.chosen[facet].add(value);
        else this.chosen[facet].delete(value);
        this.showChosen();
      });
      return element('label', 'zoekfilter', box, ` ${value} (${count})`);
    });
    const group = this.partOf(`filter-${facet}`);
    group.hidden = choices.length < 2;
    group.querySelector('div')?.replaceChildren(...choices);
  }

  private showChosen(): void {
    const shown = this.answers.filter((answer) => this.isChosen(answer));
    this.partOf('resultaten').replaceChildren(...shown.map((answer) => this.row(answer)));
    this.partOf('zoekstand').textContent = this.count(shown.length);
  }

  /** Arrow keys walk from the field through the answers and back. */
  private move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.partOf('vraag'), ...this.querySelectorAll<HTMLElement>('.antwoord-titel')];
    const here = stops.indexOf(event.target as HTMLElement);
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('zoek-pagina', SearchPage);
