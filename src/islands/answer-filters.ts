import { oneOf } from '#language/search-answers.ts';
import type { Choice } from '../search/guide.ts';
import { element } from './element.ts';
import { facets, type Answer, type Answered, type Facet } from './search-site.ts';

/** What was chosen of each facet. */
export type Chosen = Record<Facet, readonly string[]>;

/** What an address says was chosen. */
export const chosenIn = (address: URL): Chosen => ({
  soort: address.searchParams.getAll('soort'),
  perspectief: address.searchParams.getAll('perspectief'),
});

/** The answers that fit what was chosen. */
export const fitting = (answers: readonly Answer[], chosen: Chosen): Answer[] =>
  answers.filter((answer) =>
    facets.every((facet) => chosen[facet].length === 0 || answer.values[facet].some((value) => chosen[facet].includes(value))),
  );

/** The two ways in which answers can be narrowed, by kind and by perspectief. What is chosen is part of the address. */
export class AnswerFilters {
  private readonly groupOf: (facet: Facet) => HTMLElement;
  private readonly onChange: () => void;

  constructor(groupOf: (facet: Facet) => HTMLElement, onChange: () => void) {
    this.groupOf = groupOf;
    this.onChange = onChange;
  }

  get chosen(): Chosen {
    return chosenIn(new URL(location.href));
  }

  /** Shows what there is to choose from, with how many of all that answers each has. */
  show(answered: Answered | undefined): void {
    for (const facet of facets) this.showFacet(facet, answered?.answers ?? [], answered?.choices[facet] ?? []);
  }

  /** What the chosen kinds are called, for who chose nothing. */
  namesOf(answered: Answered): string {
    const { chosen } = this;
    const named = facets.flatMap((facet) => answered.choices[facet].filter(({ waarde }) => chosen[facet].includes(waarde)));
    return oneOf(named.map(({ naam }) => naam.toLowerCase()));
  }

  private showFacet(facet: Facet, answers: readonly Answer[], choices: readonly Choice[]): void {
    const counts = new Map<string, number>();
    for (const value of answers.flatMap(({ values }) => values[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
    const chosen = this.chosen[facet];
    const given = choices.filter(({ waarde }) => counts.has(waarde) || chosen.includes(waarde));
    const rows = given.map(({ waarde, naam }) => {
      const box = element('input', '');
      box.type = 'checkbox';
      box.checked = chosen.includes(waarde);
      box.addEventListener('change', () => this.choose(facet, waarde, box.checked));
      return element(
        'label',
        'zoekfilter',
        box,
        element('span', '', naam),
        element('span', 'aantal', String(counts.get(waarde) ?? 0)),
      );
    });
    const group = this.groupOf(facet);
    group.hidden = rows.length < 2 && chosen.length === 0;
    group.querySelector('div')?.replaceChildren(...rows);
  }

  /** A choice is a step that Back takes back. */
  private choose(facet: Facet, value: string, isChosen: boolean): void {
    const address = new URL(location.href);
    const values = this.chosen[facet].filter((other) => other !== value);
    address.searchParams.delete(facet);
    for (const one of isChosen ? [...values, value] : values) address.searchParams.append(facet, one);
    history.pushState(null, '', address);
    this.onChange();
  }
}
