import * as words from '#language/bundel-doing.ts';
import { isLeeg, isVol, legeBundel, type Bundel, type Genummerd, type Stuk } from '../../bundel/bundel.ts';
import { naamVan } from '../../bundel/woorden.ts';
import { announce } from '../announce.ts';
import { openable } from '../page-address.ts';
import { bewaar, bewaard, bijWijziging } from './bewaar.ts';
import { rijenVan } from './lijst.ts';
import { ontvang } from './ontvangen.ts';
import type { Delen } from './delen.ts';
import type { Gelezen } from './pagina.ts';

// What prints and what is sent is fetched when there is something to print or to send.
const drukwerk = () => Promise.all([import('./document.ts'), import('./pagina.ts'), import('./stijlen.ts')]);
const delen = () => import('./delen.ts');

const velden = ['titel', 'bij', 'datum'] as const;

/** The page of the bundel: what is in it, in which order, and the document that it prints. */
class MijnBundel extends HTMLElement {
  private readonly root = new URL(this.dataset['root'] ?? './', document.baseURI);
  // As the links to this page name it.
  private readonly pad = new URL(openable(new URL('bundel/', this.root).href)).pathname;
  private readonly lijst = this.querySelector<HTMLElement>('[data-lijst]');
  private readonly blad = this.querySelector<HTMLElement>('[data-document]');
  private bundel: Bundel = legeBundel;
  private readonly gelezen = new Map<string, Gelezen>();
  private readonly weg = new Set<string>();

  connectedCallback(): void {
    const { bundel, isBeschadigd } = bewaard(this.pad);
    this.bundel = bundel;
    if (isBeschadigd) this.zeg(words.keptIsDamaged);
    for (const name of velden) {
      this.veld(name)?.addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) this.wijzig({ ...this.bundel, [name]: target.value.trim() }, '');
      });
    }
    this.bij('notitie', () => this.notitie());
    this.bij('print', () => void this.print());
    this.bij('leeg', () => this.maakLeeg());
    this.deelt();
    bijWijziging(this.pad, () => this.toon((this.bundel = bewaard(this.pad).bundel)));
    this.toon(this.bundel);
  }

  /** What comes from another and what goes to another. */
  private deelt(): void {
    const { gelezen, weg } = this;
    const given = {
      bundel: () => this.bundel,
      wijzig: (changed: Bundel, said: string, focus?: { index: number; doe: string }) => this.wijzig(changed, said, focus),
      zeg: (said: string) => this.zeg(said),
      plek: this.querySelector('[data-zegt]'),
    };
    const around: Delen = { ...given, open: ontvang(given), gelezen, weg };
    for (const name of ['link', 'qr', 'dias', 'bestand']) {
      this.bij(name, (button) => void delen().then(({ deel }) => deel[name]?.(around, button, this)));
    }
    const file = this.querySelector<HTMLInputElement>('[type="file"]');
    file?.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (!chosen) return;
      void delen()
        .then(({ openBestand }) => openBestand(chosen, around))
        .finally(() => (file.value = ''));
    });
  }

  private veld(name: string): HTMLInputElement | null {
    return this.querySelector(`[name="${name}"]`);
  }

  private bij(name: string, press: (button: HTMLElement) => void): void {
    const button = this.querySelector<HTMLElement>(`[data-doe="${name}"]`);
    button?.addEventListener('click', () => press(button));
  }

  private zeg(said: string): void {
    this.querySelector('[data-zegt]')?.replaceChildren(said);
    announce(said);
  }

  private readonly adres = (id: string): string => new URL(`${id}/`, this.root).href;

  private wijzig(bundel: Bundel, said: string, focus?: { index: number; doe: string }): void {
    this.bundel = bundel;
    const isKept = bewaar(this.pad, bundel);
    this.toon(bundel);
    this.zeg(isKept ? said : words.keepsNothing);
    if (!focus) return;
    const row = this.lijst?.children[focus.index];
    const buttons = [...(row?.querySelectorAll('button') ?? [])].filter(({ disabled }) => !disabled);
    const next = buttons.find(({ dataset }) => dataset['doe'] === focus.doe) ?? buttons[0];
    // After the last thing is taken out there is no row left to stand on.
    (next ?? this.querySelector<HTMLElement>('[data-doe="notitie"]'))?.focus();
  }

  private notitie(): void {
    if (isVol(this.bundel)) return this.zeg(words.isFull);
    const stukken: Stuk[] = [...this.bundel.stukken, { soort: 'notitie', tekst: '' }];
    this.wijzig({ ...this.bundel, stukken }, words.emptyNote);
    this.lijst?.lastElementChild?.querySelector('textarea')?.focus();
  }

  private toon(bundel: Bundel): void {
    for (const name of velden) {
      const field = this.veld(name);
      if (field) field.value = bundel[name];
    }
    const rows = rijenVan({
      bundel: () => this.bundel,
      wijzig: (changed, said, focus) => this.wijzig(changed, said, focus),
      adres: this.adres,
      weg: this.weg,
    });
    this.lijst?.replaceChildren(...rows);
    this.toggleAttribute('data-leeg', isLeeg(bundel));
    // A browser names the PDF that it prints after the page.
    document.title = `${naamVan(bundel)} · ${this.dataset['site'] ?? ''}`;
    void this.lees();
  }

  /** Reads the pages, so that what prints is there before someone prints. */
  private async lees(): Promise<void> {
    const { bundel } = this;
    const [{ documentVan }, { leesPagina }, { laadStijlen }] = await drukwerk();
    const pages = bundel.stukken.filter((stuk): stuk is Genummerd => stuk.soort !== 'notitie');
    const found = await Promise.all(
      pages.map(async ({ id }) => [id, await leesPagina(this.adres(id)).catch(() => null)] as const),
    );
    if (bundel !== this.bundel) return;
    for (const [id, page] of found) {
      if (page) this.gelezen.set(id, page);
      // Not reached is not gone.
      if (page === undefined) this.weg.add(id);
    }
    if (this.isNieuw()) return;
    laadStijlen([...this.gelezen.values()].flatMap(({ stijlen }) => stijlen));
    const { gelezen, weg, adres } = this;
    const plaat = this.querySelector<HTMLTemplateElement>('template[data-plaat]')?.content;
    this.blad?.replaceChildren(...documentVan({ bundel, gelezen, weg, adres, plaat, naamSite: this.dataset['site'] ?? '' }));
    this.dataset['klaar'] = String(pages.length);
  }

  /** Takes the titles of pages over from the pages; true when the list changed by it. */
  private isNieuw(): boolean {
    const shown = this.lijst?.querySelectorAll('.bundel-weg').length ?? 0;
    const gone = this.bundel.stukken.filter((stuk) => stuk.soort === 'pagina' && this.weg.has(stuk.id)).length;
    const stukken = this.bundel.stukken.map((stuk): Stuk => {
      const title = stuk.soort === 'pagina' ? this.gelezen.get(stuk.id)?.titel : undefined;
      return stuk.soort === 'pagina' && title && title !== stuk.titel ? { ...stuk, titel: title } : stuk;
    });
    const isChanged = stukken.some((stuk, index) => stuk !== this.bundel.stukken[index]);
    if (!isChanged && shown === gone) return false;
    this.bundel = { ...this.bundel, stukken };
    if (isChanged) bewaar(this.pad, this.bundel);
    this.toon(this.bundel);
    return true;
  }

  private async print(): Promise<void> {
    await this.lees();
    const [, , { stijlenGeladen }] = await drukwerk();
    await stijlenGeladen();
    print();
  }

  private maakLeeg(): void {
    if (confirm(words.emptyIt(this.bundel.stukken.length))) this.wijzig(legeBundel, words.isEmpty);
  }
}

customElements.define('mijn-bundel', MijnBundel);
