import type { Choice } from '../search/guide.ts';
import { element } from './element.ts';
import { facets, type Answer, type Facet } from './search-site.ts';

/** The two ways in which answers can be narrowed: by kind and by perspectief. */
export class AnswerFilters {
  private chosen: Record<Facet, Set<string>> = { soort: new Set(), perspectief: new Set() };
  private readonly groupOf: (facet: Facet) => HTMLElement;
  private readonly onChange: () => void;

  constructor(groupOf: (facet: Facet) => HTMLElement, onChange: () => void) {
    this.groupOf = groupOf;
    this.onChange = onChange;
  }

  /** Shows those of the choices that these answers give, with how many each has, and lets go of earlier ones. */
  show(answers: readonly Answer[], choices: Record<Facet, readonly Choice[]>): void {
    this.chosen = { soort: new Set(), perspectief: new Set() };
    for (const facet of facets) this.showFacet(facet, answers, choices[facet]);
  }

  /** The answers that fit what was chosen. */
  fitting(answers: readonly Answer[]): Answer[] {
    return answers.filter((answer) =>
      facets.every((facet) => {
        const chosen = this.chosen[facet];
        return chosen.size === 0 || answer.values[facet].some((value) => chosen.has(value));
      }),
    );
  }

  private showFacet(facet: Facet, answers: readonly Answer[], choices: readonly Choice[]): void {
    const counts = new Map<string, number>();
    for (const value of answers.flatMap(({ values }) => values[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
    const given = choices.filter(({ waarde }) => counts.has(waarde));
    const rows = given.map(({ waarde, naam }) => {
      const box = element('input', '');
      box.type = 'checkbox';
      box.addEventListener('change', () => {
        if (box.checked) this.chosen[facet].add(waarde);
        else this.chosen[facet].delete(waarde);
        this.onChange();
      });
      return element('label', 'zoekfilter', box, ` ${naam} (${counts.get(waarde) ?? 0})`);
    });
    const group = this.groupOf(facet);
    group.hidden = rows.length < 2;
    group.querySelector('div')?.replaceChildren(...rows);
  }
}
