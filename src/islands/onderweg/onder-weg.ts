import * as words from '#language/onderweg-doing.ts';
import { keptSite, type KeptSite, type Wish } from '../../onderweg/kept-site.ts';
import { element } from '../element.ts';
import { titleOf } from './files-of-page.ts';
import type { Edition } from '../../onderweg/edition.ts';
import { editionOf, offerFor, offerOf, type Offer } from './offer.ts';
import { dayOf, objection, sizeOf, whyNot } from './words.ts';
import { bytesOf, wishOf, withoutPage, withPage } from './wishes.ts';

/** The page on which the whole site can be kept, and what is kept can be seen and taken away. */
class OnTheWay extends HTMLElement {
  private readonly root = new URL(this.dataset['root'] ?? './', document.baseURI);
  private edition: Edition | undefined;
  private offer: Offer | undefined;
  private kept: KeptSite | undefined;

  connectedCallback(): void {
    this.hidden = false;
    const wrong = objection();
    if (wrong) return this.say(wrong);
    this.on('site', () => this.keep(this.wholeSite()));
    this.on('nieuw', () => this.keep(wishOf(this.kept)));
    this.on('pagina', () => this.keepPage());
    this.on('weg', () => this.change(async () => (await import('./keep-less.ts')).keepNothing(this.root), words.allRemoved));
    this.piece<HTMLInputElement>('[data-downloads]')?.addEventListener('change', () => void this.show());
    void this.begin();
  }

  private piece<Part extends HTMLElement = HTMLElement>(selector: string): Part | null {
    return this.querySelector<Part>(selector);
  }

  private on(name: string, act: () => Promise<void>): void {
    this.piece(`[data-doe="${name}"]`)?.addEventListener('click', () => void act());
  }

  /** Whether the site is kept as it is now, so that only its files to take along are left. */
  private get hasSite(): boolean {
    return this.kept?.heleSite === true && this.kept.uitgave === this.edition?.uitgave;
  }

  private wholeSite(): Wish {
    const isChosen = this.piece<HTMLInputElement>('[data-downloads]')?.checked ?? false;
    return { ...wishOf(this.kept), heleSite: true, downloads: isChosen || this.hasSite || this.kept?.downloads === true };
  }

  private say(sentence: string): void {
    this.piece('[data-stand]')?.replaceChildren(sentence);
  }

  private async begin(): Promise<void> {
    this.offer = undefined;
    try {
      const edition = (this.edition = await editionOf(this.root));
      // How large it is stands in the small file: who reads that need not wait for the list.
      [this.offer] = await Promise.all([offerFor(this.root, edition), this.show()]);
    } catch {
      this.say(words.noConnection);
    }
    await this.show();
  }

  /** Keeps what is wished; while it goes on, nothing else can be begun. */
  private async keep(wish: Wish): Promise<void> {
    const place = this.piece('[data-bezig]');
    const offer = this.offer ?? (await offerOf(this.root).catch(() => undefined));
    if (!place || !offer) return this.say(words.noConnection);
    this.say('');
    for (const section of this.querySelectorAll<HTMLElement>('[data-deel]')) section.hidden = true;
    const { keepIn } = await import('./keeping.ts');
    const outcome = await keepIn(place, this.root, wish, offer);
    // The site may have been renewed meanwhile.
    await this.begin();
    const still = ` ${this.kept ? words.stillThere : words.nothingKept}`;
    this.say('reason' in outcome ? outcome.reason + still : words.done);
  }

  private async change(act: () => Promise<void>, sentence: string): Promise<void> {
    await act();
    await this.show();
    this.say(sentence);
  }

  /** The page that someone came from, when it can be kept by itself. */
  private get cameFrom(): string | undefined {
    const from = document.referrer.startsWith(this.root.href) ? document.referrer.slice(this.root.href.length) : '';
    const adres = from.replace(/[?#].*$/, '');
    const isKept = this.kept?.heleSite === true || this.kept?.paginas.some((page) => page.adres === adres);
    return !isKept && this.offer?.list.site.some(([path]) => path === adres) ? adres : undefined;
  }

  private async keepPage(): Promise<void> {
    const adres = this.cameFrom;
    if (adres === undefined) return;
    try {
      const titel = titleOf(await (await fetch(new URL(adres, this.root))).text());
      await this.keep(withPage(wishOf(this.kept), { adres, titel }));
    } catch (error) {
      this.say(whyNot(error));
    }
  }

  /** Shows what is kept, and what can be. */
  private async show(): Promise<void> {
    const { edition, offer, root } = this;
    this.kept = await keptSite(root);
    const { kept } = this;
    this.showKept(kept);
    const isMore = !kept?.heleSite || (this.hasSite && !kept.downloads && edition?.maten.downloads !== 0);
    this.reveal('site', edition !== undefined && isMore);
    this.reveal('pagina', edition !== undefined && kept?.heleSite !== true);
    this.reveal('uitleg', true);
    if (!edition) return;
    const { basis, site, downloads } = edition.maten;
    this.piece('[data-maat="site"]')?.replaceChildren(sizeOf(basis + site));
    this.piece('[data-maat="downloads"]')?.replaceChildren(sizeOf(downloads));
    const choice = this.piece('[data-keuze]');
    if (choice) choice.hidden = downloads === 0 || this.hasSite;
    const page = this.piece('[data-doe="pagina"]');
    if (page) page.hidden = this.cameFrom === undefined;
    page?.replaceChildren(words.keepPageYouCameFrom);
    const keep = this.hasSite ? words.keepDownloadsToo : words.keepWholeSite;
    const wish = this.wholeSite();
    const most = (this.hasSite ? 0 : basis + site) + (wish.downloads ? downloads : 0);
    const bytes = offer ? await bytesOf(root, wish, offer) : most;
    this.piece('[data-doe="site"]')?.replaceChildren(keep(sizeOf(bytes)));
  }

  private reveal(name: string, isShown: boolean): void {
    const section = this.piece(`[data-deel="${name}"]`);
    if (section) section.hidden = !isShown;
  }

  private showKept(kept: KeptSite | undefined): void {
    this.reveal('bewaard', kept !== undefined);
    if (!kept) return;
    const isOld = this.edition !== undefined && this.edition.uitgave !== kept.uitgave;
    const since = (kept.heleSite ? words.siteSince : words.pagesSince)(dayOf(kept.op), kept.downloads);
    this.piece('[data-sinds]')?.replaceChildren(isOld ? `${since} ${words.newEdition}` : since);
    this.piece('[data-lijst]')?.replaceChildren(...(kept.heleSite ? [] : kept.paginas.map((page) => this.rowFor(kept, page))));
    const renew = this.piece('[data-doe="nieuw"]');
    if (renew) renew.hidden = !isOld;
  }

  private rowFor(kept: KeptSite, { adres, titel }: KeptSite['paginas'][number]): HTMLElement {
    const link = element('a', '', titel);
    link.href = new URL(adres, this.root).href;
    const away = element('button', 'tekstknop', words.remove);
    away.type = 'button';
    away.ariaLabel = words.removePage(titel);
    const less = withoutPage(wishOf(kept), adres);
    away.addEventListener(
      'click',
      () => void this.change(async () => (await import('./keep-less.ts')).keepLess(this.root, less), words.removed),
    );
    return element('li', '', link, ' ', away);
  }
}

customElements.define('onder-weg', OnTheWay);
