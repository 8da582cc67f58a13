import { routeOfTab } from './route-of-tab.ts';

/** The bar of a route, for who came by it: it tells where the reader is, and remembers what was read. */
class RouteBar extends HTMLElement {
  connectedCallback(): void {
    const [route = '', step] = [this.dataset['route'], Number(this.dataset['stap'])];
    const { titel = '', van } = this.dataset;
    const halt = { titel, adres: location.pathname, at: step, of: Number(van) };
    if (routeOfTab() !== route) return;
    this.hidden = false;
    // Where they lead, the route is known too when they open in another tab.
    this.querySelectorAll<HTMLAnchorElement>('[data-verder]').forEach((link) => (link.hash = `route=${route}`));
    // Few who read a page came by a route: what remembers it is fetched for them alone.
    void import('./route-memory.ts').then(({ rememberStep }) => {
      this.mark(rememberStep(route, halt, false).read, step);
      const observer = new IntersectionObserver((entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.mark(rememberStep(route, halt, true).read, step);
        observer.disconnect();
      });
      document.querySelectorAll('#verder, #bron').forEach((end) => observer.observe(end));
    });
  }

  private mark(read: readonly number[], here: number): void {
    this.querySelectorAll('.strip li').forEach((cell, index) => {
      cell.classList.toggle('gehad', index + 1 !== here && read.includes(index + 1));
    });
  }
}

customElements.define('route-balk', RouteBar);
