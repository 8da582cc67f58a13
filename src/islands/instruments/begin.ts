import * as words from '#language/instruments-working.ts';
import { onthoudAandacht } from './aandacht.ts';
import { soortVan, stijlen } from './soort-laden.ts';
import type { Blad } from '../../instruments/blad.ts';
import { leegVel, vormVan, type Vel } from '../../instruments/vel.ts';
import { nieuwWerk, type Werk } from '../../instruments/werk.ts';
import { namenVan } from '../../instruments/woorden.ts';
import { lees, schrijf } from './bewaarplaats.ts';
import { h, knop, melding } from './dom.ts';
import { isTellend, type Mislukt, type Plek, type Soort } from './plek.ts';
import { haal, isHier, stapUit, tekenStap } from './stappen.ts';
import { bladUit, rootVan, uur } from './pagina.ts';
import { sleutel } from './sleutel.ts';
import { haalVooruit, meldingen } from './vooruit.ts';

const tab = Math.random().toString(36).slice(2, 10);

/** A working instrument: its state, what is kept of it, and which step is shown. */
class Werkplaats implements Plek {
  readonly blad: Blad;
  readonly root: string;
  werk: Werk;
  niet: Mislukt[] = [];
  ouder = new WeakSet<Vel>();
  readonly soort: Soort;
  readonly host: HTMLElement;
  private readonly key: string;
  private stand: 'goed' | 'vol' | 'dicht' = 'goed';
  private readonly status = h('p', { class: 'as-een gang-stand', 'aria-live': 'off' });
  private readonly boven = h('div', 'meldingen');

  constructor(host: HTMLElement, blad: Blad, soort: Soort) {
    this.host = host;
    this.blad = blad;
    this.soort = soort;
    this.root = rootVan(host);
    this.key = sleutel(this.root, blad);
    const kept = lees(blad, this.key);
    this.werk = kept.stand === 'werk' ? { ...kept.werk, tab } : nieuwWerk(blad, tab);
    if (kept.stand === 'dicht') this.meldOpslag('dicht');
    if (kept.stand === 'beschadigd') this.meldBeschadigd(kept.tekst);
    addEventListener('storage', (event) => event.key === this.key && this.meldAnderTabblad());
    addEventListener('hashchange', () => this.kom());
  }

  vel = () => this.werk.vellen[this.werk.ik] ?? leegVel(vormVan(this.blad));

  naast = (vellen: Parameters<Plek['naast']>[0]) =>
    this.soort.naast(this.blad, vellen, { namen: namenVan(vellen), isTellend: isTellend(this, vellen) });

  erven: Plek['erven'] = (vorig, nieuw) => this.soort.erven?.(vorig, nieuw, this.blad) ?? nieuw;

  bewaar = (): void => {
    this.werk.tijd = Date.now();
    this.werk.tab = tab;
    const before = this.stand;
    this.stand = schrijf(this.blad, this.key, this.werk);
    if (this.stand !== 'goed' && before === 'goed') this.meldOpslag(this.stand);
    if (this.stand === 'goed' && before !== 'goed') this.boven.replaceChildren();
    this.zegStand();
  };

  ga = (stap: string): void => {
    if (location.hash === `#${stap}`) this.teken(true);
    else location.hash = stap;
  };

  /** Reads what the address brings along, then shows the step that it names. */
  kom(): void {
    const { hash } = location;
    if (!/^#(?:vel=|begin\?)/.test(hash)) return this.teken(true);
    void import('./aangereikt.ts').then(({ aangereikt }) => aangereikt(this, hash)).catch(this.meldWeg);
  }

  teken = (isNieuw = false): void => {
    const { stap } = stapUit(location.hash);
    if (!isHier(stap)) return void haal(stap).then(() => this.teken(isNieuw), this.meldWeg);
    const terug = onthoudAandacht(this.host);
    const kop = tekenStap(this, this.soort.schermen(this, this.blad), this.status, this.boven);
    this.zegStand();
    if (!isNieuw) return terug();
    scrollTo({ top: 0 });
    kop?.focus({ preventScroll: true });
  };

  private zegStand(): void {
    const kept = this.werk.tijd > 0 ? words.keptHere(uur(this.werk.tijd)) : words.staysHere;
    this.status.textContent = this.stand === 'goed' ? kept : words.keepingFails;
  }

  private alsBestand = (): void => void import('./bewaren.ts').then(({ bewaarBestand }) => bewaarBestand(this, this.werk.vellen));

  private zeg = (bericht: HTMLElement): void => {
    this.boven.replaceChildren(bericht);
    if (!this.boven.isConnected) this.host.append(this.boven);
  };

  /** Part of the page did not come along: there is no connection, or the site was renewed meanwhile. */
  private meldWeg = (): void =>
    this.zeg(
      melding(
        words.partMissing,
        words.partMissingWhat,
        true,
        knop(words.tryAgain, () => this.kom()),
      ),
    );

  private meldOpslag(stand: 'vol' | 'dicht'): void {
    this.stand = stand;
    const since = this.werk.tijd > 0 ? uur(this.werk.tijd) : '';
    void meldingen().then(({ opslag }) => {
      if (this.stand !== 'goed') this.zeg(opslag(this.stand, since, this.alsBestand, this.bewaar));
    });
  }

  private meldBeschadigd(tekst: string): void {
    const again = (): void => (this.bewaar(), this.boven.replaceChildren());
    void meldingen().then(({ nietLeesbaar }) => this.zeg(nietLeesbaar(this, tekst, again)));
  }

  /** Another tab wrote: whoever looks decides which of the two goes on. */
  private meldAnderTabblad(): void {
    const kept = lees(this.blad, this.key);
    if (kept.stand !== 'werk' || kept.werk.tab === tab) return;
    const take = (): void => {
      this.werk = { ...kept.werk, tab };
      this.boven.replaceChildren();
      this.teken();
    };
    const stay = (): void => (this.boven.replaceChildren(), this.bewaar());
    void meldingen().then(({ anderTabblad }) => this.zeg(anderTabblad(uur(kept.werk.tijd), take, stay)));
  }
}

/** Begins, or goes on, with the instrument of this page. */
export async function begin(host: HTMLElement): Promise<void> {
  const blad = bladUit(host);
  const { stap } = stapUit(location.hash);
  // Who comes back to the outcome waits for one round of scripts, not for two.
  const more = isHier(stap) ? undefined : haal(stap).catch(() => undefined);
  const [soort] = await Promise.all([soortVan(blad), stijlen(), more]);
  new Werkplaats(host, blad, soort).kom();
  (globalThis.requestIdleCallback ?? setTimeout)(() => void haalVooruit());
}
