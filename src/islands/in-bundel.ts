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
    if (!isIn && isVol(bundel)) return this.say('Je bundel is vol', 'Je bundel is vol. Haal er eerst iets uit.');
    const stukken: Bundel['stukken'] = isIn
      ? bundel.stukken.filter((stuk) => stuk.soort !== 'pagina' || stuk.id !== this.stuk)
      : [...bundel.stukken, { soort: 'pagina', id: this.stuk, titel: this.dataset['titel'] ?? '' }];
    if (!bewaar(this.pad, { ...bundel, stukken })) return this.say('Lukt hier niet', 'Deze browser bewaart niets.');
    this.show();
    announce(isIn ? 'Uit je bundel.' : 'In je bundel.');
  }

  private show(): void {
    const { bundel } = bewaard(this.pad);
    this.button?.replaceChildren(heeftPagina(bundel, this.stuk) ? 'Haal uit mijn bundel' : 'Leg in mijn bundel');
    if (!this.link) return;
    this.link.textContent = `Mijn bundel (${bundel.stukken.length})`;
    this.link.hidden = bundel.stukken.length === 0;
  }

  private say(shown: string, spoken: string): void {
    this.button?.replaceChildren(shown);
    announce(spoken);
  }
}

customElements.define('in-bundel', InBundel);
