import { newEdition } from '#language/search-answers.ts';
import { hush, announceAfterTyping } from './announce-later.ts';
import { AnswerFilters, fitting } from './answer-filters.ts';
import { AnswerList, page } from './answer-list.ts';
import { rememberQuestion, showAskedBefore } from './asked-before.ts';
import { isNewEdition } from './new-edition.ts';
import { helpOn } from './nothing-found.ts';
import { searchOf, type SiteSearch } from './open-search.ts';
import { keepInAddress, questionInAddress } from './question-address.ts';
import { searchSite, type Answered } from './search-site.ts';
import { stateOf, type State } from './search-state.ts';
import { walkWithArrows } from './walk-answers.ts';

/** The search page: improves a form that is already there. */
class SearchPage extends HTMLElement {
  private answered: Answered | undefined;
  private latest = 0;
  private readonly ownTitle = document.title;
  private readonly list = new AnswerList(this.partOf('resultaten'), () => this.site);
  private readonly filters = new AnswerFilters(
    (facet) => this.partOf(`filter-${facet}`),
    () => void this.showFitting(),
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
    field.addEventListener('input', () => {
      hush();
      keepInAddress(field.value);
      void this.ask(field.value);
    });
    field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberQuestion(field.value);
      void this.ask(field.value);
    });
    this.partOf('resultaten').addEventListener('click', () => rememberQuestion(field.value));
    this.partOf('meer').addEventListener('click', () => void this.showMore());
    this.partOf('ververs').addEventListener('click', () => location.reload());
    walkWithArrows(this, field);
    addEventListener('popstate', () => {
      field.value = questionInAddress();
      void this.ask(field.value);
    });
    // What was typed before this script came counts too.
    field.value ||= questionInAddress();
    if (field.value) rememberQuestion(field.value);
    void this.ask(field.value);
  }

  private askInstead(question: string): void {
    const field = this.partOf<HTMLInputElement>('vraag');
    field.value = question;
    field.focus();
    keepInAddress(question);
    void this.ask(question);
  }

  /** Answers a question; when another is asked meanwhile, this one is dropped. */
  private async ask(question: string): Promise<void> {
    this.latest += 1;
    const turn = this.latest;
    if (question.trim() === '') return this.showNothing();
    this.partOf('eerder-gevraagd').hidden = true;
    this.partOf('resultaten').ariaBusy = 'true';
    document.title = `${question.slice(0, 100)} · ${this.ownTitle}`;
    if (!this.answered) this.show({ stand: 'zoekt', question });
    try {
      const answered = await searchSite(this.site, question, (first) => {
        if (turn === this.latest) this.showFirst(first);
      });
      if (turn !== this.latest) return;
      this.answered = answered;
      if (answered.isOutside || answered.answers.length === 0) await helpOn(this, question, answered, this.site);
      this.filters.show(answered);
      await this.showFitting();
    } catch (error) {
      if (turn === this.latest) await this.fail(error);
    } finally {
      if (turn === this.latest) this.partOf('resultaten').ariaBusy = 'false';
    }
  }

  private showNothing(): void {
    this.answered = undefined;
    document.title = this.ownTitle;
    this.list.show(undefined, []);
    this.filters.show(undefined);
    this.show({ stand: 'leeg' });
    showAskedBefore(this.partOf('eerder-gevraagd'), (earlier) => this.askInstead(earlier));
  }

  /** Shows the first answers while the others are on their way. What was chosen needs all of them. */
  private showFirst(answered: Answered): void {
    if (fitting(answered.answers, this.filters.chosen).length < answered.answers.length) return;
    this.list.show(answered, answered.answers);
    this.show({ stand: 'antwoorden', answered, fitting: answered.answers.length, chosen: '', isComplete: false });
    this.partOf('meer').hidden = true;
  }

  /** Shows the answers that fit what was chosen, first without and then with their sentences. */
  private async showFitting(): Promise<void> {
    const { answered, latest } = this;
    if (!answered) return;
    this.filters.show(answered);
    const shown = fitting(answered.answers, this.filters.chosen);
    this.list.show(answered, shown);
    const state = { stand: 'antwoorden' as const, answered, fitting: shown.length, chosen: this.filters.namesOf(answered) };
    this.show({ ...state, isComplete: false });
    try {
      if (this.site.hasText) await this.list.findPassages();
    } catch (error) {
      if (latest === this.latest) await this.fail(error);
      return;
    }
    if (latest === this.latest && answered === this.answered) this.show({ ...state, isComplete: true });
    this.list.holdStill();
    delete document.documentElement.dataset['letters'];
  }

  private async showMore(): Promise<void> {
    const first = this.list.more();
    this.partOf('meer').hidden = this.answered === undefined || this.list.count >= this.fittingCount();
    first?.querySelector('a')?.focus();
    if (this.site.hasText) await this.list.findPassages().catch((error: unknown) => this.fail(error));
  }

  private fittingCount(): number {
    return fitting(this.answered?.answers ?? [], this.filters.chosen).length;
  }

  /** What went wrong: the site was built anew under this page, or it cannot be reached. */
  private async fail(error: unknown): Promise<void> {
    console.error(error);
    const isNew = await isNewEdition();
    this.partOf('nieuwe-uitgave').hidden = !isNew;
    if (!isNew && this.answered === undefined) this.show({ stand: 'mislukt' });
    if (isNew) announceAfterTyping(this.partOf('gesproken'), newEdition);
  }

  /** Puts the page in a state, and says it once who listens. */
  private show(state: State): void {
    const { stand, heading, spoken, corrected, otherNames } = stateOf(state);
    this.dataset['stand'] = stand;
    this.partOf('zoekstand').textContent = heading;
    if (state.stand === 'zoekt') this.partOf('gezochte-vraag').textContent = state.question;
    if (spoken) announceAfterTyping(this.partOf('gesproken'), spoken);
    this.partOf('ook-gezocht').replaceChildren(...otherNames);
    this.partOf('meer').hidden = this.list.count >= this.fittingCount() || this.list.count < page;
    const meant = this.partOf('bedoelde-je');
    meant.hidden = corrected === undefined;
    const link = meant.querySelector('a');
    if (!link || corrected === undefined) return;
    link.textContent = corrected;
    link.href = `?q=${encodeURIComponent(corrected)}`;
  }
}

customElements.define('zoek-pagina', SearchPage);
