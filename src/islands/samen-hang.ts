/** The web of entries: choosing one, in the list of choices or by its dot, draws its lines and lists what it goes with. */
class Web extends HTMLElement {
  private readonly links = [...this.querySelectorAll<HTMLAnchorElement>('.samenhang-ingangen a')];
  private readonly select = this.querySelector('select');
  private pairs: Promise<[number, number][]> | undefined;

  connectedCallback(): void {
    const choice = this.querySelector<HTMLElement>('.samenhang-kies');
    if (!choice || !this.select) return;
    this.querySelectorAll('details').forEach((details) => {
      const group = document.createElement('optgroup');
      group.label = nameOf(details);
      group.append(
        ...[...details.querySelectorAll('li a')].map((link) => new Option(link.textContent ?? '', this.numberOf(link))),
      );
      this.select?.append(group);
    });
    choice.hidden = false;
    this.dataset['actief'] = '';
    this.select.addEventListener('change', () => void this.show());
    this.querySelector('svg')?.addEventListener('click', ({ target }) => {
      const number = (target as SVGElement).dataset['n'];
      if (!number || !this.select) return;
      this.select.value = number;
      void this.show();
    });
    void this.show();
  }

  private numberOf = (link: Element): string => String(this.links.indexOf(link as HTMLAnchorElement));

  private dot = (number: number): SVGCircleElement | null => this.querySelector(`circle[data-n="${number}"]`);

  private async show(): Promise<void> {
    const [lines, panel] = [this.querySelector('.samenhang-lijnen'), this.querySelector<HTMLElement>('.samenhang-gekozen')];
    if (!this.select || !lines || !panel) return;
    const chosen = this.select.value;
    this.querySelectorAll('circle').forEach(({ dataset }) => {
      delete dataset['buur'];
      delete dataset['hier'];
    });
    lines.replaceChildren();
    panel.hidden = chosen === '';
    if (chosen === '') return;
    this.pairs ??= fetch(this.querySelector<HTMLAnchorElement>('[data-bron]')?.href ?? '').then((answer) => answer.json());
    const here = Number(chosen);
    const others = (await this.pairs).filter((pair) => pair.includes(here)).map(([a, b]) => (a === here ? b : a));
    // Another choice may have been made while the data came.
    if (this.select.value !== chosen) return;
    this.draw(here, others, lines);
    this.list(here, others, panel);
  }

  private draw(here: number, others: number[], lines: Element): void {
    const from = this.dot(here);
    from?.setAttribute('data-hier', '');
    for (const other of others) {
      const to = this.dot(other);
      to?.setAttribute('data-buur', '');
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      const at = (dot: Element | null) => `${dot?.getAttribute('cx') ?? 0} ${dot?.getAttribute('cy') ?? 0}`;
      path.setAttribute('d', `M${at(from)}Q0 0 ${at(to)}`);
      lines.append(path);
    }
  }

  private list(here: number, others: number[], panel: HTMLElement): void {
    const [title, body, link] = [panel.querySelector('a'), panel.querySelector('div'), this.links[here]];
    if (!title || !body || !link) return;
    title.textContent = link.textContent;
    title.href = link.href;
    body.replaceChildren();
    for (const details of this.querySelectorAll('details')) {
      const near = others.flatMap((other) => this.links[other] ?? []).filter((one) => details.contains(one));
      if (near.length === 0) continue;
      const list = document.createElement('ul');
      list.append(
        ...near.map((one) => {
          const item = document.createElement('li');
          item.append(one.cloneNode(true));
          return item;
        }),
      );
      const heading = document.createElement('h3');
      heading.textContent = nameOf(details);
      body.append(heading, list);
    }
  }
}

/** The name of a group, without its number and its count. */
const nameOf = (details: Element): string =>
  details
    .querySelector('summary')
    ?.textContent?.trim()
    .replace(/^\d+\.\s*|\s*\(\d+\)$/g, '') ?? '';

customElements.define('samen-hang', Web);
