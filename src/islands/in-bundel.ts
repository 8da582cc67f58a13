import { heeftPagina, meesteStukken, type Bundel } from '../bundel/bundel.ts';
import { announce } from './announce.ts';
import { bewaar, bewaard } from './bundel/bewaar.ts';
import { element } from './element.ts';

/** The button that puts a page in the bundel of this browser, or takes it out; beside it the way to the bundel. */
class InBundel extends HTMLElement {
  private readonly id_ = this.dataset['stuk'] ?? '';
  private readonly button = this.querySelector('button');
  private readonly link = element('a', '', '');

  connectedCallback(): void {
    this.link.href = this.dataset['root'] ?? './';
    this.button?.addEventListener('click', () => this.press());
    // Another tab, or the bundel itself, may have changed it since.
    addEventListener('pageshow', () => this.show());
    addEventListener('storage', () => this.show());
    this.show();
  }

  private press(): void {
    const { bundel } = bewaard();
    const isIn = heeftPagina(bundel, this.id_);
    const stukken: Bundel['stukken'] = isIn
      ? bundel.stukken.filter((stuk) => stuk.soort === 'notitie' || stuk.id !== this.id_)
      : [...bundel.stukken, { soort: 'pagina', id: this.id_, titel: this.dataset['titel'] ?? '' }];
    if (!isIn && bundel.stukken.length >= meesteStukken) return this.say('Je bundel is vol.');
    if (!bewaar({ ...bundel, stukken })) return this.say('Deze browser bewaart niets.');
    this.show();
    this.say(isIn ? 'Uit je bundel.' : 'In je bundel.');
  }

  private show(): void {
    const { bundel } = bewaard();
    const isIn = heeftPagina(bundel, this.id_);
    this.button?.replaceChildren(isIn ? 'Uit mijn bundel' : 'In mijn bundel');
    this.link.textContent = `Mijn bundel (${bundel.stukken.length})`;
    if (bundel.stukken.length > 0) this.append(this.link);
    else this.link.remove();
  }

  private say(words: string): void {
    announce(words);
    if (!this.link.isConnected) this.append(this.link);
    if (!words.endsWith('bundel.')) this.link.textContent = words;
  }
}

customElements.define('in-bundel', InBundel);
