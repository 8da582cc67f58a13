import * as words from '#language/kept-things.ts';
import { element } from './element.ts';
import { amountOf, keptNow, type Found } from './kept-things.ts';

/** The storages of this browser; one that may not be used is absent. */
function storages(): Storage[] {
  return [() => localStorage, () => sessionStorage].flatMap((open) => {
    try {
      return [open()];
    } catch {
      return [];
    }
  });
}

const stored = (): Map<string, string> =>
  new Map(
    storages().flatMap((storage) => Object.keys(storage).map((key): [string, string] => [key, storage.getItem(key) ?? ''])),
  );

/** The caches of this site; a page without a safe connection has none. */
async function cached(): Promise<string[]> {
  try {
    return await caches.keys();
  } catch {
    return [];
  }
}

async function wipe(found: readonly Found[], root: URL): Promise<void> {
  for (const { keys, caches: names } of found) {
    for (const storage of storages()) for (const key of keys) storage.removeItem(key);
    if (names.length === 0) continue;
    // The worker that answers from these goes with them.
    const { keepNothing } = await import('./onderweg/keep-less.ts');
    await keepNothing(root);
  }
}

/** What this browser keeps of this site, to see and to wipe. */
class WatBewaard extends HTMLElement {
  private readonly place = new URL(this.dataset['root'] ?? './', document.baseURI);
  private readonly root = this.place.pathname;

  connectedCallback(): void {
    // Another tab may keep or wipe something meanwhile, and a page may come back from the browser’s memory.
    addEventListener('storage', () => void this.show());
    addEventListener('pageshow', ({ persisted }) => persisted && void this.show());
    void this.show();
  }

  private async show(): Promise<void> {
    const found = keptNow(stored(), await cached(), this.root);
    this.querySelector('[data-lijst]')?.replaceChildren(...found.map((one) => this.row(one)));
    const all = this.querySelector<HTMLElement>('[data-alles]');
    all?.replaceChildren(...(found.length > 1 ? [button(words.wipeAll, 'knop', () => this.wipe(found, words.allWiped))] : []));
    const state = this.querySelector('[data-stand]');
    this.dataset['gezien'] = '';
    if (state) state.textContent = found.length > 0 ? words.isKeptNow : words.nothingKept;
  }

  private row(found: Found): HTMLElement {
    const { thing } = found;
    const name = element('h2', 'label as-een', thing.naam);
    const amount = amountOf(found);
    const away = button(words.wipe, 'knop', () => this.wipe([found], words.isWiped(thing.naam)));
    away.ariaLabel = words.wipeThing(thing.naam);
    const body = element(
      'div',
      'bewaard-wat',
      element('p', '', thing.uitleg, ...(amount ? [' ', element('strong', '', `${amount}.`)] : [])),
      ...this.pagesOf(found),
      away,
    );
    return element('section', 'blok assen', name, body);
  }

  /** The pages that answers belong to, as links. */
  private pagesOf({ keys }: Found): HTMLElement[] {
    const known = [...this.querySelectorAll<HTMLElement>('[data-werkbladen] > [data-adres]')];
    const links = known.filter(({ dataset }) => keys.includes(`handreiking ${this.root} ${dataset['adres'] ?? ''}`));
    const list = element('ul', 'bewaard-lijst', ...links.map((link) => link.cloneNode(true)));
    return links.length > 0 ? [list] : [];
  }

  private wipe(found: readonly Found[], sentence: string): void {
    void wipe(found, this.place)
      .then(() => this.show())
      .then(() => {
        const said = this.querySelector<HTMLElement>('[role="status"]');
        said?.replaceChildren(sentence);
        // What was pressed is gone: a keyboard goes on from what is said.
        this.querySelector<HTMLElement>('[data-stand]')?.focus();
      });
  }
}

function button(name: string, className: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', className, name);
  made.type = 'button';
  made.addEventListener('click', onPress);
  return made;
}

customElements.define('wat-bewaard', WatBewaard);
