import { locale } from '#language/language.ts';
import * as words from '#language/routes.ts';
import { keepRoutes, keptRoutes, progressOf, type Progress } from './route-memory.ts';

const dayOf = (date: string): string => {
  const day = new Date(`${date}T12:00:00Z`);
  return Number.isNaN(day.valueOf()) ? '' : `\n${words.onDay(day.toLocaleDateString(locale, { day: 'numeric', month: 'long' }))}`;
};

/** The page of a route: where this browser was, links that take the route along, and paper. */
class RoutePage extends HTMLElement {
  connectedCallback(): void {
    const { route = '' } = this.dataset;
    this.querySelectorAll<HTMLAnchorElement>('.stap-lees li:first-child a').forEach((link) => (link.hash = `route=${route}`));
    const progress = progressOf(route);
    if (progress) this.show(progress);
    this.offerPaper();
    const remembers = this.querySelector<HTMLElement>('[data-onthoudt]');
    if (remembers) remembers.hidden = false;
    this.querySelector('[data-wis]')?.addEventListener('click', () => {
      const routes = keptRoutes();
      routes.delete(route);
      keepRoutes(routes);
      location.reload();
    });
  }

  private show({ read, at, on }: Progress): void {
    this.querySelectorAll<HTMLElement>('.stap').forEach((step, index) => {
      const number = index + 1;
      const state = number === at ? 'hier' : read.includes(number) ? 'gelezen' : '';
      const place = step.querySelector('[data-stand]');
      if (!state || !place) return;
      step.dataset['stand'] = state;
      place.textContent = state === 'hier' ? `${words.youWereHere}${dayOf(on)}` : words.read;
    });
  }

  private offerPaper(): void {
    const row = this.querySelector<HTMLElement>('.route-knoppen');
    if (!row) return;
    row.hidden = false;
    row.addEventListener('click', ({ target }) => {
      const what = target instanceof HTMLElement ? target.dataset['print'] : undefined;
      if (!what) return;
      document.documentElement.dataset['print'] = what;
      print();
      delete document.documentElement.dataset['print'];
    });
  }
}

customElements.define('route-pagina', RoutePage);
