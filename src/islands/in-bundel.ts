import * as words from '#language/in-bundel.ts';
import { heeftPagina, isVol, type Bundel } from '../bundel/bundel.ts';
import { announce } from './announce.ts';
import { bewaar, bewaard } from './bundel/bewaar.ts';

/** The button that puts a page in the bundel of this browser, or takes it out; beside it the way to the bundel. */
class InBundel extends HTMLElement {
  private readonly stuk = this.dataset['stuk'] ?? '';
  private readonly button = this.querySelector('button');
  private readonly link = this.querySelector('a');
  private readonly pad = this.link?.pathname ?? '';

  connectedCallback(): void {
    this.button?.addEventListener('click', () => this.press());
    // Another tab, or the bundel itself, may have changed it since.
    addEventListener('pageshow', () => this.show());
    addEventListener('storage', () => this.show());
    this.show();
  }

  private press(): void {
    const { bundel } = bewaard(this.pad);
    const isIn = heeftPagina(bundel, this.stuk);
    if (!isIn && isVol(bundel)) return this.say(words.isFull, words.isFullTakeOut);
    const stukken: Bundel['stukken'] = isIn
      ? bundel.stukken.filter((stuk) => stuk.soort !== 'pagina' || stuk.id !== this.stuk)
      : [...bundel.stukken, { soort: 'pagina', id: this.stuk, titel: this.dataset['titel'] ?? '' }];
    if (!bewaar(this.pad, { ...bundel, stukken })) return this.say(words.notPossible, words.keepsNothing);
    this.show();
    announce(isIn ? words.isOut : words.isIn);
  }

  private show(): void {
    const { bundel } = bewaard(this.pad);
    this.button?.replaceChildren(heeftPagina(bundel, this.stuk) ? words.takeOut : words.putIn);
    if (!this.link) return;
    this.link.textContent = words.myBundelWith(bundel.stukken.length);
    this.link.hidden = bundel.stukken.length === 0;
  }

  private say(shown: string, spoken: string): void {
    this.button?.replaceChildren(shown);
    announce(spoken);
  }
}

customElements.define('in-bundel', InBundel);
