/** Marks in the contents list where the reader is: the section that lies at a third of the screen. */
class OnThisPage extends HTMLElement {
  connectedCallback(): void {
    const linkOf = new Map<Element, HTMLAnchorElement>();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a')) {
      const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      const section = place?.closest('section, nav') ?? place;
      if (section) linkOf.set(section, link);
    }
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const link = linkOf.get(target);
          if (isIntersecting) link?.setAttribute('aria-current', 'true');
          else link?.removeAttribute('aria-current');
        }
      },
      { rootMargin: '-33% 0px -66% 0px' },
    );
    linkOf.forEach((_, section) => observer.observe(section));
    // On a phone the list closes when its work is done.
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLAnchorElement) this.querySelector('details')?.removeAttribute('open');
    });
  }
}

customElements.define('op-blz', OnThisPage);

export {};
