import { AnswerFilters } from './answer-filters.ts';
import { answerRow, completeRow } from './answer-row.ts';
import { rememberQuestion, showAskedBefore } from './asked-before.ts';
import { helpOn } from './nothing-found.ts';
import { searchSite, type Answer, type Answered } from './search-site.ts';
import { searchOf, type SiteSearch } from './open-search.ts';

/** The search page: improves a form and a list of questions that are already there. */
class SearchPage extends HTMLElement {
  private answers: Answer[] = [];
  private answered: Answered | undefined;
  private latest = 0;
  private readonly filters = new AnswerFilters(
    (facet) => this.partOf(`filter-${facet}`),
    () => this.showAnswers(),
  );

  private partOf<Part extends HTMLElement>(name: string): Part {
    const found = this.querySelector<Part>(`#${name}`);
    if (!found) throw new Error(`The search page has no #${name}`);
    return found;
  }

  private get site(): SiteSearch {
    return searchOf(new URL(this.dataset['root'] ?? './', document.baseURI));
  }

  connectedCallback(): void {
    const field = this.partOf<HTMLInputElement>('vraag');
    field.value = new URLSearchParams(location.search).get('q') ?? '';
    field.addEventListener('input', () => void this.ask(field.value));
    field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberQuestion(field.value);
      void this.ask(field.value);
    });
    this.partOf('resultaten').addEventListener('click', () => rememberQuestion(field.value));
    this.addEventListener('keydown', (event) => this.move(event));
    if (field.value) rememberQuestion(field.value);
    void this.ask(field.value);
  }

  private askInstead(question: string): void {
    const field = this.partOf<HTMLInputElement>('vraag');
    field.value = question;
    field.focus();
    void this.ask(question);
  }

  /** Answers a question; when another is asked meanwhile, this one is dropped. */
  private async ask(question: string): Promise<void> {
    this.latest += 1;
    const turn = this.latest;
    const isAsked = question.trim() !== '';
    this.partOf('resultaten').ariaBusy = 'true';
    this.keepInAddress(isAsked ? question.slice(0, 300) : undefined);
    this.partOf('eerder-gevraagd').hidden = true;
    if (!isAsked) showAskedBefore(this.partOf('eerder-gevraagd'), (earlier) => this.askInstead(earlier));
    try {
      const answered = isAsked ? await searchSite(this.site, question) : undefined;
      if (turn !== this.latest) return;
      this.answers = answered?.first ?? [];
      this.show(answered);
      this.partOf('niets-gevonden').hidden = true;
      if (isAsked && this.answers.length === 0 && !answered?.notice)
        await helpOn(this.partOf('niets-gevonden'), question, this.site);
      const all = (await answered?.all()) ?? [];
      if (turn !== this.latest || all.length === 0) return;
      this.answers = all;
      this.show(answered);
    } catch (error) {
      if (turn !== this.latest) return;
      console.error(error);
      this.partOf('zoekstand').textContent = 'Zoeken lukt nu niet. Hieronder staan alle vragen op een rij.';
      this.partOf('alle-vragen').hidden = false;
    } finally {
      if (turn === this.latest) this.partOf('resultaten').ariaBusy = 'false';
    }
  }

  private keepInAddress(question: string | undefined): void {
    const address = new URL(location.href);
    if (question === undefined) address.searchParams.delete('q');
    else address.searchParams.set('q', question);
    if (address.href !== location.href) history.replaceState(null, '', address);
  }

  private show(answered: Answered | undefined): void {
    this.answered = answered;
    const corrected = answered?.corrected;
    this.partOf('alle-vragen').hidden = answered !== undefined && this.answers.length > 0;
    const meant = this.partOf('bedoelde-je');
    meant.hidden = corrected === undefined;
    const link = meant.querySelector('a');
    if (link && corrected !== undefined) {
      link.textContent = corrected;
      link.href = `?q=${encodeURIComponent(corrected)}`;
    }
    this.filters.show(this.answers, answered?.choices ?? { soort: [], perspectief: [] });
    if (answered) this.showAnswers();
    else {
      this.partOf('resultaten').replaceChildren();
      this.partOf('zoekstand').textContent = '';
    }
  }

  private showAnswers(): void {
    const shown = this.filters.fitting(this.answers);
    const results = this.partOf('resultaten');
    // What stands there already stays and is completed, so that a link keeps the focus when more answers follow.
    const known = new Map([...results.querySelectorAll('li')].map((row) => [row.dataset['adres'], row]));
    const rows = shown.map((answer) => {
      const before = known.get(answer.page);
      return before ? completeRow(before, answer) : answerRow(answer);
    });
    const isSame = results.children.length <= rows.length && [...results.children].every((row, index) => row === rows[index]);
    if (isSame) results.append(...rows.slice(results.children.length));
    else results.replaceChildren(...rows);
    this.partOf('zoekstand').textContent = this.stateOf(shown.length);
  }

  private stateOf(shown: number): string {
    if (this.answered?.notice) return this.answered.notice;
    if (this.answers.length === 0) return 'Niets gevonden.';
    if (this.answered?.isOutside) return 'Dit staat er niet. Het dichtst erbij:';
    return shown === 1 ? '1 antwoord' : `${shown} antwoorden`;
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
