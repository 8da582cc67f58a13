import { goOnAt } from '#language/route-start.ts';
import { progressOf } from './route-memory.ts';

/** The button that begins a route, or goes on where this browser was. */
class RouteStart extends HTMLElement {
  connectedCallback(): void {
    const { route = '' } = this.dataset;
    const button = this.querySelector('a');
    if (!button) return;
    button.hash = `route=${route}`;
    const progress = progressOf(route);
    const page = progress && document.querySelector<HTMLAnchorElement>(`#stap-${progress.at} .stap-lees a`);
    if (!progress || !page) return;
    button.textContent = goOnAt(progress.at);
    button.href = page.href;
    button.hash = `route=${route}`;
  }
}

customElements.define('route-begin', RouteStart);
