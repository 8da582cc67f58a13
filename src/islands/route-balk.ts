import { isSwitchedOff } from './kept.ts';
import { keepRoutes, keptRoutes, progressOf, type Progress } from './route-memory.ts';
import { routeOfTab } from './route-of-tab.ts';

/** Remembers that the step of a bar was opened, and whether it was read to its end; the route that was walked last stands last. */
function rememberStep({ route = '', stap, van, titel }: DOMStringMap, isRead: boolean): Progress {
  const at = Number(stap);
  const before = progressOf(route)?.read ?? [];
  const read = isRead ? [...new Set([...before, at])] : before;
  const progress = { read, at, of: Number(van), titel, adres: location.pathname, on: new Date().toISOString().slice(0, 10) };
  if (isSwitchedOff()) return progress;
  const routes = keptRoutes();
  routes.delete(route);
  keepRoutes(routes.set(route, progress));
  return progress;
}

/** The bar of a route, for who came by it: it tells where the reader is, and remembers what was read. */
class RouteBar extends HTMLElement {
  connectedCallback(): void {
    const [route = '', step] = [this.dataset['route'], Number(this.dataset['stap'])];
    if (routeOfTab() !== route) return;
    this.hidden = false;
    // Where they lead, the route is known too when they open in another tab.
    this.querySelectorAll<HTMLAnchorElement>('[data-verder]').forEach((link) => (link.hash = `route=${route}`));
    this.mark(rememberStep(this.dataset, false).read, step);
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.mark(rememberStep(this.dataset, true).read, step);
      observer.disconnect();
    });
    document.querySelectorAll('#verder, #bron').forEach((end) => observer.observe(end));
  }

  private mark(read: readonly number[], here: number): void {
    this.querySelectorAll('.strip li').forEach((cell, index) => {
      cell.classList.toggle('gehad', index + 1 !== here && read.includes(index + 1));
    });
  }
}

customElements.define('route-balk', RouteBar);
