import { element } from './element.ts';
import type { Answer } from './search-site.ts';

const facets = ['soort', 'perspectief'] as const;
type Facet = (typeof facets)[number];

const valuesOf = (answer: Answer, facet: Facet): string[] => (facet === 'soort' ? [answer.soort] : answer.perspectieven);

/** The two ways in which answers can be narrowed: by kind and by perspectief. */
export class AnswerFilters {
  private chosen: Record<Facet, Set<string>> = { soort: new Set(), perspectief: new Set() };
  private readonly groupOf: (facet: Facet) => HTMLElement;
  private readonly onChange: () => void;

  constructor(groupOf: (facet: Facet) => HTMLElement, onChange: () => void) {
    this.groupOf = groupOf;
    this.onChange = onChange;
  }

  /** Shows the choices that these answers give, with how many each has, and lets go of earlier choices. */
  show(answers: readonly Answer[]): void {
    this.chosen = { soort: new Set(), perspectief: new Set() };
    for (const facet of facets) this.showFacet(facet, answers);
  }

  /** The answers that fit what was chosen. */
  fitting(answers: readonly Answer[]): Answer[] {
    return answers.filter((answer) =>
      facets.every((facet) => {
        const chosen = this.chosen[facet];
        return chosen.size === 0 || valuesOf(answer, facet).some((value) => chosen.has(value));
      }),
    );
  }

  private showFacet(facet: Facet, answers: readonly Answer[]): void {
    const counts = new Map<string, number>();
    for (const value of answers.flatMap((answer) => valuesOf(answer, facet))) counts.set(value, (counts.get(value) ?? 0) + 1);
    const choices = [...counts].map(([value, count]) => {
      const box = element('input', '');
      box.type = 'checkbox';
      box.addEventListener('change', () => {
        if (box.checked) this.chosen[facet].add(value);
        else this.chosen[facet].delete(value);
        this.onChange();
      });
      return element('label', 'zoekfilter', box, ` ${value} (${count})`);
    });
    const group = this.groupOf(facet);
    group.hidden = choices.length < 2;
    group.querySelector('div')?.replaceChildren(...choices);
  }
}
