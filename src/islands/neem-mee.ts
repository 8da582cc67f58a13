/**
 * Takes the page along on paper. Where the site's address was not known at build, the QR code and the address are made here: when
 * someone is about to print, not before.
 */
class TakeAlong extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.print());
    // Ctrl or Cmd comes before P: the code is there when the print window opens.
    addEventListener('keydown', (event) => void ((event.ctrlKey || event.metaKey) && this.prepare()));
  }

  private async print(): Promise<void> {
    await this.prepare();
    print();
  }

  private async prepare(): Promise<void> {
    const [address, code] = [this.querySelector('[data-adres]'), this.querySelector('[data-qr]')];
    if (!address || !code || code.childElementCount > 0) return;
    const { drawQr } = await import('./qr-code.ts');
    const here = location.href.replace(/#.*$/, '');
    address.textContent = here;
    code.replaceChildren(drawQr(here));
  }
}

customElements.define('neem-mee', TakeAlong);
