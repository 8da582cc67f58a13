import { copied } from '#language/take-along.ts';
import { copy } from './copy.ts';
import './in-bundel.ts';

const here = (): string => location.href.replace(/#.*$/, '');

/**
 * Takes the page along: its citation, its address, paper. Where the site's address was not known at build, the QR code and the address
 * are made here: when someone comes to it or is about to print, not before.
 */
class TakeAlong extends HTMLElement {
  connectedCallback(): void {
    this.offer('print', () => void this.print());
    this.offer('kopieer', (button) => void copy(this.citation(), button, copied));
    this.offer('stuur', () => void this.send());
    this.offer('bewaar', (button) => void this.keep(button));
    void this.prepare();
  }

  private offer(name: string, press: (button: HTMLButtonElement) => void): void {
    const button = this.querySelector<HTMLButtonElement>(`[data-doe="${name}"]`);
    button?.addEventListener('click', () => press(button));
  }

  /** Offers to keep the page; where a new edition took that away, the page as it is now does. */
  private async keep(button: HTMLButtonElement): Promise<void> {
    const code = await import('./onderweg/keep-page.ts').catch(() => undefined);
    if (code) await code.offerToKeep(button);
    else if (navigator.onLine) location.reload();
  }

  private citation(): string {
    const address = this.querySelector('[data-adres]');
    if (address && !address.textContent) address.textContent = `${here()}.`;
    return (this.querySelector('[data-verwijzing]')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  /** The phone's own way of sharing, else a mail to fill in: nothing is sent from here. */
  private async send(): Promise<void> {
    const { title } = document;
    if ('share' in navigator) {
      // Who closes the sheet has changed their mind.
      await navigator.share({ title, url: here() }).catch(() => undefined);
      return;
    }
    location.href = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(here())}`;
  }

  private async print(): Promise<void> {
    await this.prepare();
    print();
  }

  private async prepare(): Promise<void> {
    const code = this.querySelector('[data-qr]');
    if (!code || code.childElementCount > 0) return;
    this.citation();
    const qr = await import('./qr-code.ts');
    code.replaceChildren(qr.drawQr(here()));
  }
}

customElements.define('neem-mee', TakeAlong);
