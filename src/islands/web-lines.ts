/** The wheel of entries: which dots and lines belong to the entry that is chosen. */
export class WebLines {
  private readonly web: Element;

  constructor(web: Element) {
    this.web = web;
  }

  private dot = (number: number): SVGCircleElement | null => this.web.querySelector(`circle[data-n="${number}"]`);

  /** Draws the lines of one entry to others, and no other line in ink; without an entry there is none. */
  draw(here: number | undefined, others: readonly number[]): void {
    for (const { dataset } of this.web.querySelectorAll('circle')) {
      delete dataset['buur'];
      delete dataset['hier'];
    }
    const from = here === undefined ? null : this.dot(here);
    from?.setAttribute('data-hier', '');
    const lines = others.map((other) => {
      const to = this.dot(other);
      to?.setAttribute('data-buur', '');
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', `M${placeOf(from)}Q0 0 ${placeOf(to)}`);
      return path;
    });
    this.web.querySelector('.samenhang-lijnen')?.replaceChildren(...lines);
  }
}

const placeOf = (dot: Element | null): string => `${dot?.getAttribute('cx') ?? 0} ${dot?.getAttribute('cy') ?? 0}`;
