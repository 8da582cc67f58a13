import * as words from '#language/frame.ts';

/** On a narrow screen the header has a link to the search page; with a script it opens a field in place. */
class HeaderSearch extends HTMLElement {
  private readonly link = this.querySelector('a');

  connectedCallback(): void {
    const { link } = this;
    if (!link) return;
    link.role = 'button';
    link.setAttribute('aria-controls', 'kop-zoekveld');
    link.ariaExpanded = 'false';
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.open(link.ariaExpanded !== 'true');
    });
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      link.click();
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && link.ariaExpanded === 'true') this.open(false);
    });
  }

  private open(isOpen: boolean): void {
    const { link } = this;
    if (!link) return;
    this.toggleAttribute('data-open', isOpen);
    link.ariaExpanded = String(isOpen);
    link.textContent = isOpen ? words.close : words.search;
    const field = isOpen ? this.querySelector('input') : link;
    field?.focus();
  }
}

customElements.define('kop-zoek', HeaderSearch);
