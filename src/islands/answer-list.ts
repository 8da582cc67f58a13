import { answerRow, completeRow } from './answer-row.ts';
import type { SiteSearch } from './open-search.ts';
import type { Answer, Answered } from './search-site.ts';

/** Answers are shown by so many at a time. */
export const page = 10;

/** The list of answers: ten at first, each completed with a sentence of its page when that has come. */
export class AnswerList {
  private readonly list: HTMLElement;
  private readonly site: () => SiteSearch;
  private answers: readonly Answer[] = [];
  private answered: Answered | undefined;
  private shown = 0;
  private readonly complete = new WeakSet<Element>();

  constructor(list: HTMLElement, site: () => SiteSearch) {
    this.list = list;
    this.site = site;
  }

  /** How many answers stand there. */
  get count(): number {
    return this.shown;
  }

  /** Shows the first of some answers; what stands there already stays, so that a link keeps the focus. */
  show(answered: Answered | undefined, answers: readonly Answer[]): void {
    // The first answers to a question and all of them look for the same words.
    const isSame = this.answered?.terms === answered?.terms;
    this.answered = answered;
    this.answers = answers;
    this.shown = Math.min(page, answers.length);
    const known = new Map([...this.list.querySelectorAll('li')].map((row) => [row.dataset['adres'], row]));
    const rows = answers.slice(0, this.shown).map((answer) => {
      const before = known.get(answer.page);
      return before && isSame ? before : this.rowFor(answer);
    });
    // A row that is taken out and put back loses the focus: what stands in its place already is left alone.
    rows.forEach((row, place) => {
      const there = this.list.children[place] ?? null;
      if (there !== row) this.list.insertBefore(row, there);
    });
    for (const surplus of [...this.list.children].slice(rows.length)) surplus.remove();
  }

  /** Shows the next ten, and gives the first of them. */
  more(): HTMLElement | undefined {
    const next = this.answers.slice(this.shown, this.shown + page).map((answer) => this.rowFor(answer));
    this.shown += next.length;
    this.list.append(...next);
    return next[0];
  }

  /** Lets each part keep the room that it has, so that nothing moves when it is set in other letters. */
  holdStill(): void {
    for (const part of this.list.querySelectorAll<HTMLElement>('li > *'))
      part.style.minBlockSize = getComputedStyle(part).blockSize;
  }

  /** Looks for the sentences of the answers that stand there. */
  async findPassages(): Promise<void> {
    const { answered } = this;
    if (!answered) return;
    const rows = [...this.list.querySelectorAll('li')].filter((row) => !this.complete.has(row));
    // What only sentences need is no load for the first answers.
    const { passageFor } = await import('./passages.ts');
    await Promise.all(
      rows.map(async (row) => {
        const answer = this.answers.find(({ page: address }) => address === row.dataset['adres']);
        if (!answer) return;
        completeRow(row, await passageFor(this.site(), answer, answered.terms));
        this.complete.add(row);
      }),
    );
  }

  private rowFor(answer: Answer): HTMLLIElement {
    const names = this.answered?.choices.perspectief ?? [];
    return answerRow(answer, (perspectief) => names.find(({ waarde }) => waarde === perspectief)?.naam ?? '');
  }
}
