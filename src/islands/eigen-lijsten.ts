import * as words from '#language/own-lists.ts';
import { askedBefore } from './asked-before.ts';
import { element } from './element.ts';
import { switchOff, wipe } from './kept-wipe.ts';
import { isSwitchedOff } from './kept.ts';
import { openable } from './page-address.ts';
import { readBefore } from './read-before.ts';
import { underWay } from './route-under-way.ts';

const most = 3;

/** What this browser read and asked before, on the home page, in the lists before it; both can be wiped and switched off. */
class OwnLists extends HTMLElement {
  // The browser makes it before it knows its attributes and where it stands.
  private get lists(): HTMLElement {
    return this.parentElement ?? this;
  }
  private get choice(): HTMLDetailsElement | null {
    return this.lists.querySelector('details');
  }

  connectedCallback(): void {
    const { lists } = this;
    lists.querySelector('[data-wis]')?.addEventListener('click', () => this.act(wipe, words.wiped));
    lists.querySelector('[data-uit]')?.addEventListener('click', () => this.act(() => switchOff(true), ''));
    // Who begins here walks the route: its bar leads on.
    const begin = lists.querySelector<HTMLElement>('[data-route]');
    begin?.querySelectorAll<HTMLAnchorElement>('li a').forEach((link) => (link.hash = `route=${begin.dataset['route']}`));
    // Another page links here, and this page may be open already.
    addEventListener('hashchange', () => this.openChoice());
    // A page that comes back from the browser's memory shows what was read since.
    addEventListener('pageshow', ({ persisted }) => persisted && this.show());
    this.show();
    this.openChoice();
  }

  private act(deed: () => void, sentence: string): void {
    deed();
    this.show(sentence);
    document.querySelector<HTMLElement>('[data-zoekveld]')?.focus();
  }

  private openChoice(): void {
    const { choice } = this;
    if (!choice || choice.hidden || location.hash !== '#onthouden') return;
    choice.open = true;
    choice.querySelector('summary')?.focus();
  }

  private show(sentence = ''): void {
    const read = readBefore().slice(0, most);
    const asked = askedBefore().slice(0, most);
    const pages = read.map(({ titel, adres, inkt }) => element('li', '', ...this.signsFor(inkt), linkTo(adres, titel)));
    this.fill('gelezen', [...routeUnderWay(), ...pages]);
    this.fill(
      'gevraagd',
      asked.map((question) => {
        const address = new URL(`${this.dataset['root'] ?? './'}zoeken/?q=${encodeURIComponent(question)}`, document.baseURI);
        return element('li', '', linkTo(address.href, question));
      }),
    );
    const hasOwn = read.length + asked.length > 0;
    this.lists.toggleAttribute('data-eigen', hasOwn);
    const { choice } = this;
    if (choice) {
      choice.hidden = !hasOwn;
      choice.open &&= hasOwn;
    }
    this.say(sentence);
  }

  private fill(name: string, rows: HTMLLIElement[]): void {
    const section = this.lists.querySelector<HTMLElement>(`[data-lijst="${name}"]`);
    if (!section) return;
    section.hidden = rows.length === 0;
    section.querySelector('ul')?.replaceChildren(...rows);
  }

  /** The signs of a place: one, or two for what lies between two. */
  private signsFor(inkt: string): Node[] {
    const signs = this.lists.querySelector<HTMLTemplateElement>('[data-tekens]')?.content;
    const found = inkt.split('-').flatMap((one) => signs?.querySelector(`[data-teken="${CSS.escape(one)}"]`) ?? []);
    return found.map((sign) => sign.cloneNode(true));
  }

  private say(sentence: string): void {
    const status = this.lists.querySelector('[data-stil]');
    if (!status) return;
    if (!isSwitchedOff()) return status.replaceChildren(sentence);
    const on = element('button', 'tekstknop', words.switchOnAgain);
    on.type = 'button';
    on.addEventListener('click', () => this.act(() => switchOff(false), words.remembersAgain));
    status.replaceChildren(`${words.remembersNothing} `, on);
  }
}

/** The route that was left under way, to go on with: before what was read. */
function routeUnderWay(): HTMLLIElement[] {
  const route = underWay();
  if (!route) return [];
  const link = linkTo(route.adres, words.goOnWith(route.at, route.titel));
  link.hash = `route=${route.route}`;
  return [element('li', '', link)];
}

function linkTo(address: string, name: string): HTMLAnchorElement {
  const link = element('a', '', name);
  link.href = openable(address);
  return link;
}

customElements.define('eigen-lijsten', OwnLists);
