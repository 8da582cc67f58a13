/**
 * A working instrument at rest: it costs a page next to nothing until someone begins. What the address names after its # decides
 * whether the rest is fetched.
 */
const stappen = /^#(invullen|geef-door|leg-ernaast|naast-elkaar|uitkomst|vel=|begin\?)/;

class WerkBlad extends HTMLElement {
  private isBegonnen = false;

  connectedCallback(): void {
    // Where a new edition took away what it begins with, the page as it is now begins.
    addEventListener('hashchange', () => void this.begin().catch(() => navigator.onLine && location.reload()));
    for (const link of document.querySelectorAll('[data-print]')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        void this.printForm();
      });
    }
    void this.begin();
    if (!this.isBegonnen) void this.sayWhereYouWere();
  }

  private async begin(): Promise<void> {
    if (this.isBegonnen || !stappen.test(location.hash)) return;
    this.isBegonnen = true;
    const { begin } = await import('./begin.ts');
    await begin(this);
  }

  /** Who was here before goes on: the button says so. Only the keys are looked at, so that a page at rest stays light. */
  private async sayWhereYouWere(): Promise<void> {
    const root = new URL(this.dataset['root'] ?? './', location.href).pathname;
    const key = `handreiking ${root} ${location.pathname.slice(root.length)}`;
    try {
      if (localStorage.getItem(key) === null) return;
    } catch {
      return;
    }
    const { sayProgress } = await import('./verder.ts');
    sayProgress(this);
  }

  /** Prints the form alone, with its address where that can be fetched; afterwards the page is as it was. */
  private async printForm(): Promise<void> {
    try {
      (await import('./formulier-voet.ts')).tekenVoet();
    } catch {
      // Without it the form is the same but for its address.
    }
    document.documentElement.dataset['print'] = 'formulier';
    addEventListener('afterprint', () => delete document.documentElement.dataset['print'], { once: true });
    print();
  }
}

customElements.define('werk-blad', WerkBlad);
