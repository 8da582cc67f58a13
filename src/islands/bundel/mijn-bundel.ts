import { isLeeg, leesBundel, type Bundel, type Stuk } from '../../bundel/bundel.ts';
import { leesFragment } from '../../bundel/link.ts';
import { aantal, naamVan } from '../../bundel/woorden.ts';
import { announce } from '../announce.ts';
import { bewaar, bewaard, bijWijziging } from './bewaar.ts';
import { documentVan } from './document.ts';
import { rijenVan, type Lijst } from './lijst.ts';
import { laadStijlen, stijlenGeladen } from './stijlen.ts';
import { leesPagina, type Gelezen } from './pagina.ts';
import { deelKnoppen } from './delen.ts';

/** The page of the bundel: what is in it, in which order, and the document that it prints. */
class MijnBundel extends HTMLElement {
  private readonly root = new URL(this.dataset['root'] ?? './', document.baseURI);
  private readonly lijst = this.querySelector<HTMLElement>('[data-lijst]');
  private readonly blad = this.querySelector<HTMLElement>('[data-document]');
  private bundel: Bundel = { titel: '', bij: '', datum: '', stukken: [] };
  private readonly gelezen = new Map<string, Gelezen>();
  private readonly weg = new Set<string>();

  connectedCallback(): void {
    const { bundel, isBeschadigd } = bewaard();
    this.bundel = bundel;
    if (isBeschadigd) this.zeg('Wat deze browser van je bundel bewaarde, is beschadigd. Je begint met een lege.');
    for (const name of ['titel', 'bij', 'datum'] as const) {
      this.veld(name)?.addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement) this.wijzig({ ...this.bundel, [name]: target.value.trim() }, '');
      });
    }
    this.bij('notitie', () =>
      this.wijzig(
        { ...this.bundel, stukken: [...this.bundel.stukken, { soort: 'notitie', tekst: '' }] },
        'Onderaan staat een lege notitie.',
      ),
    );
    this.bij('print', () => void this.print());
    this.bij('leeg', () => this.maakLeeg());
    deelKnoppen(this, {
      bundel: () => this.bundel,
      gelezen: this.gelezen,
      open: (found) => this.open(found),
      zeg: (said) => this.zeg(said),
    });
    bijWijziging(() => this.toon((this.bundel = bewaard().bundel)));
    addEventListener('hashchange', () => this.uitLink());
    this.toon(this.bundel);
    this.uitLink();
  }

  private veld(name: string): HTMLInputElement | null {
    return this.querySelector(`[name="${name}"]`);
  }

  private bij(name: string, press: () => void): void {
    this.querySelector(`[data-doe="${name}"]`)?.addEventListener('click', press);
  }

  private zeg(said: string): void {
    this.querySelector('[data-zegt]')?.replaceChildren(said);
    announce(said);
  }

  private readonly adres = (id: string): string => new URL(`${id}/`, this.root).href;

  private wijzig(bundel: Bundel, said: string, focus?: { index: number; doe: string }): void {
    this.bundel = bundel;
    const isKept = bewaar(bundel);
    this.toon(bundel);
    this.zeg(isKept ? said : 'Deze browser bewaart niets: print of bewaar je bundel voor je de pagina sluit.');
    if (!focus) return;
    const row = this.lijst?.children[focus.index];
    const buttons = [...(row?.querySelectorAll('button') ?? [])].filter(({ disabled }) => !disabled);
    (buttons.find(({ dataset }) => dataset['doe'] === focus.doe) ?? buttons[0])?.focus();
  }

  private toon(bundel: Bundel): void {
    for (const name of ['titel', 'bij', 'datum'] as const) {
      const field = this.veld(name);
      if (field) field.value = bundel[name];
    }
    const around: Lijst = {
      bundel: () => this.bundel,
      wijzig: (changed, said, focus) => this.wijzig(changed, said, focus),
      adres: this.adres,
      weg: this.weg,
    };
    this.lijst?.replaceChildren(...rijenVan(around));
    this.toggleAttribute('data-leeg', isLeeg(bundel));
    void this.lees();
  }

  /** Reads the pages, so that what prints is there before someone prints. */
  private async lees(): Promise<void> {
    const { bundel } = this;
    const pages = bundel.stukken.filter((stuk) => stuk.soort === 'pagina');
    const found = await Promise.all(
      pages.map(async ({ id }) => [id, await leesPagina(this.adres(id)).catch(() => null)] as const),
    );
    if (bundel !== this.bundel) return;
    for (const [id, page] of found) {
      if (page) this.gelezen.set(id, page);
      // Not reached is not gone.
      if (page === undefined) this.weg.add(id);
    }
    if (this.isNieuw(pages)) return;
    laadStijlen([...this.gelezen.values()].flatMap(({ stijlen }) => stijlen));
    const plaat = this.querySelector<HTMLTemplateElement>('template[data-plaat]')?.content;
    this.blad?.replaceChildren(
      ...documentVan({ bundel, gelezen: this.gelezen, adres: this.adres, plaat, naamSite: this.dataset['site'] ?? '' }),
    );
    this.dataset['klaar'] = String(pages.length);
  }

  /** Takes the titles of pages over from the pages; true when the list changed by it. */
  private isNieuw(pages: readonly Extract<Stuk, { soort: 'pagina' }>[]): boolean {
    const shown = this.lijst?.querySelectorAll('.bundel-weg').length ?? 0;
    const gone = pages.filter(({ id }) => this.weg.has(id)).length;
    const stukken = this.bundel.stukken.map((stuk): Stuk => {
      const title = stuk.soort === 'pagina' ? this.gelezen.get(stuk.id)?.titel : undefined;
      return stuk.soort === 'pagina' && title && title !== stuk.titel ? { ...stuk, titel: title } : stuk;
    });
    const isChanged = stukken.some((stuk, index) => stuk !== this.bundel.stukken[index]);
    if (!isChanged && shown === gone) return false;
    this.bundel = { ...this.bundel, stukken };
    if (isChanged) bewaar(this.bundel);
    this.toon(this.bundel);
    return true;
  }

  private async print(): Promise<void> {
    await this.lees();
    await stijlenGeladen();
    print();
  }

  private maakLeeg(): void {
    const count = aantal(this.bundel.stukken.length, 'stuk', 'stukken');
    if (!confirm(`Je bundel met ${count} leegmaken?`)) return;
    this.wijzig({ titel: '', bij: '', datum: '', stukken: [] }, 'Je bundel is leeg.');
  }

  /** Opens what someone sent: in place of an empty bundel at once, else after asking. */
  private open(found: Bundel, wordsAfter = ''): void {
    const taken = leesBundel(found) ?? found;
    const question = `Je hebt al een bundel: ${naamVan(this.bundel)}. Vervangen door ${naamVan(taken)}? Met Annuleren komen de stukken erbij.`;
    const isReplaced = isLeeg(this.bundel) || confirm(question);
    const own = leesBundel({ ...this.bundel, stukken: [...this.bundel.stukken, ...taken.stukken] }) ?? this.bundel;
    this.wijzig(
      isReplaced ? taken : own,
      `${isReplaced ? 'De bundel is geopend.' : 'De stukken staan onderaan.'} ${wordsAfter}`.trim(),
    );
  }

  private uitLink(): void {
    if (!location.hash.includes('stuk=')) return;
    const found = leesFragment(location.hash);
    history.replaceState(null, '', location.pathname);
    if (!found) return this.zeg('Deze link is beschadigd: er is geen bundel in te lezen.');
    const left = found.vreemd > 0 ? `${aantal(found.vreemd, 'stuk', 'stukken')} in de link kon niet worden gelezen.` : '';
    if (isLeeg(found.bundel)) return this.zeg('Deze link is beschadigd: er is geen bundel in te lezen.');
    this.open(found.bundel, left);
  }
}

customElements.define('mijn-bundel', MijnBundel);
