import * as words from '#language/web.ts';
import { between } from '../languages/between.ts';
import { asCombobox } from './combobox.ts';
import { element } from './element.ts';
import { Suggestions } from './suggestions.ts';
import { entriesIn, fitting, type WebEntry } from './web-entries.ts';
import { WebLines } from './web-lines.ts';

const most = 8;

/** The web of entries: a field finds one, lists show what it leads to and what comes to it, the wheel draws its lines. */
class Web extends HTMLElement {
  private readonly entries = entriesIn(this, new URL(this.dataset['root'] ?? './', document.baseURI));
  private readonly field = this.querySelector('input');
  private readonly wheel = this.querySelector<SVGElement>('.samenhang-web');
  private pairs: Promise<[number, number][]> | undefined;

  connectedCallback(): void {
    const [form, list] = [this.querySelector('form'), this.querySelector<HTMLElement>('[role="listbox"]')];
    if (!form || !list || !this.field) return;
    form.hidden = false;
    asCombobox(this.field, list);
    new Suggestions(this.field, list, {
      forNothing: () => [],
      forWords: async (typed) => {
        const rijen = fitting(this.entries, typed).slice(0, most);
        return rijen.length > 0 ? [{ rijen: rijen.map(({ titel, id, soort }) => ({ tekst: titel, adres: id, soort })) }] : [];
      },
      choose: ({ adres }) => this.choose(adres),
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const typed = this.field?.value.trim() ?? '';
      this.choose(typed === '' ? '' : fitting(this.entries, typed)[0]?.id);
    });
    this.wheel?.addEventListener('click', ({ target }) => {
      const number = target instanceof SVGElement && target.dataset['n'];
      if (number) this.choose(this.entries[Number(number)]?.id);
    });
    this.dataset['actief'] = '';
    addEventListener('popstate', () => void this.show());
    void this.show();
  }

  /** Each choice is part of the address, and a step back; an empty one shows all pages again. */
  private choose(id: string | undefined): void {
    if (id === undefined) return this.say(words.noPage);
    const address = new URL(location.href);
    if (id) address.searchParams.set('van', id);
    else address.searchParams.delete('van');
    if (address.href !== location.href) history.pushState(null, '', address);
    void this.show();
  }

  private async show(): Promise<void> {
    const wanted = new URLSearchParams(location.search).get('van');
    const here = this.entries.findIndex(({ id }) => id === wanted);
    const chosen = this.entries[here];
    this.toggleAttribute('data-gekozen', Boolean(chosen));
    if (this.field) this.field.value = chosen?.titel ?? '';
    this.pairs ??= this.fetchPairs();
    const pairs = chosen ? await this.pairs : [];
    // Another choice may have been made while the data came.
    if (new URLSearchParams(location.search).get('van') !== wanted) return;
    const out = pairs.flatMap(([from, to]) => (from === here ? to : []));
    const into = pairs.flatMap(([from, to]) => (to === here ? from : []));
    if (this.wheel) new WebLines(this.wheel).draw(chosen && here, [...new Set([...out, ...into])]);
    this.list('uit', out, Boolean(chosen));
    this.list('in', into, Boolean(chosen));
    this.say(chosen && element('a', '', chosen.titel), chosen?.adres);
  }

  private fetchPairs = async (): Promise<[number, number][]> =>
    (await fetch(this.querySelector<HTMLAnchorElement>('[data-bron]')?.href ?? '')).json();

  private say(said: string | HTMLAnchorElement | undefined, address?: string): void {
    const status = this.querySelector('.samenhang-stand');
    if (typeof said === 'object' && address) said.href = address;
    status?.replaceChildren(...(said ? [said] : []));
  }

  private list(direction: string, numbers: readonly number[], isShown: boolean): void {
    const section = this.querySelector<HTMLElement>(`[data-richting="${direction}"]`);
    if (!section) return;
    section.hidden = !isShown;
    const near = numbers.flatMap((number) => this.entries[number] ?? []);
    const count = section.querySelector('[data-aantal]');
    if (count) count.textContent = words.pages(near.length);
    const kinds = [...new Set(this.entries.map(({ soort }) => soort))].filter((kind) => near.some(({ soort }) => soort === kind));
    section.querySelector('dl')?.replaceChildren(
      ...kinds.map((kind) =>
        kindRow(
          kind,
          near.filter(({ soort }) => soort === kind),
        ),
      ),
    );
  }
}

function kindRow(kind: string, entries: readonly WebEntry[]): HTMLElement {
  const links = entries.flatMap(({ titel, adres }, index) => {
    const link = element('a', '', titel);
    link.href = adres;
    return index > 0 ? [between, link] : [link];
  });
  return element('div', 'samenhang-soort', element('dt', '', kind), element('dd', '', ...links));
}

customElements.define('samen-hang', Web);
