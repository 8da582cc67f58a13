import { anderTabblad, nietGekomen, nietLeesbaar, opslagDicht, opslagVol } from './meldingen.ts';
import { soortVan, stijlen } from './soort-laden.ts';
import type { Blad } from '../../instruments/blad.ts';
import { leesFragment } from '../../instruments/link.ts';
import { leegVel, vormVan } from '../../instruments/vel.ts';
import { nieuwWerk, type Werk } from '../../instruments/werk.ts';
import { namenVan } from '../../instruments/woorden.ts';
import { lees, schrijf, sleutel } from './bewaarplaats.ts';
import { bewaarAls, h, knop, tekstknop } from './dom.ts';
import { legVel, linkFout } from './leggen.ts';
import { bestandsnaam, isTellend, type Mislukt, type Plek, type Soort } from './plek.ts';
import { haal, isHier, stapUit, tekenStap } from './stappen.ts';
import { bladUit, rootVan, uur } from './verder.ts';
import { vooraf } from './vooraf.ts';

const tab = Math.random().toString(36).slice(2, 10);

/** A working instrument: its state, what is kept of it, and which step is shown. */
class Werkplaats implements Plek {
  readonly blad: Blad;
  readonly root: string;
  werk: Werk;
  niet: Mislukt[] = [];
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
    const found = leesFragment(this.blad, location.hash);
    if (!found) return this.teken(true);
    if ('vel' in found) legVel(this, found.vel, 'link');
    else if ('fout' in found) this.niet.push(linkFout(found.fout));
    else vooraf(this, found);
    // What others wrote does not stay in the address, nor in the history.
    history.replaceState(null, '', 'onderwerp' in found ? '#invullen' : '#leg-ernaast');
    this.bewaar();
    this.teken(true);
  }

  teken = (isNieuw = false): void => {
    const { stap } = stapUit(location.hash);
    if (!isHier(stap)) return void haal(stap).then(() => this.teken(isNieuw), this.meldWeg);
    const kop = tekenStap(this, this.soort.schermen(this, this.blad), this.status, this.boven);
    this.zegStand();
    if (isNieuw) {
      scrollTo({ top: 0 });
      kop?.focus({ preventScroll: true });
    }
  };

  private zegStand(): void {
    const kept = this.werk.tijd > 0 ? `Bewaard in deze browser, ${uur(this.werk.tijd)}` : 'Alles blijft in deze browser';
    this.status.textContent = this.stand === 'goed' ? kept : 'Bewaren lukt niet';
  }

  private alsBestand = (): void => void import('./bewaren.ts').then(({ bewaarBestand }) => bewaarBestand(this, this.werk.vellen));

  private meldWeg = (): void => {
    this.boven.replaceChildren(nietGekomen(() => this.teken(true)));
    if (!this.boven.isConnected) this.host.append(this.boven);
  };

  private meldOpslag(stand: 'vol' | 'dicht'): void {
    this.stand = stand;
    const again = tekstknop('Probeer opnieuw te bewaren', () => this.bewaar());
    const file = knop('Bewaar als bestand', this.alsBestand);
    const since = this.werk.tijd > 0 ? uur(this.werk.tijd) : '';
    this.boven.replaceChildren(stand === 'vol' ? opslagVol(since, file, again) : opslagDicht(file, again));
  }

  private meldBeschadigd(tekst: string): void {
    const file = knop('Bewaar het als bestand', () => bewaarAls(bestandsnaam(this, 'txt'), tekst, 'text/plain'));
    const again = tekstknop('Begin opnieuw', () => (this.bewaar(), this.boven.replaceChildren()));
    this.boven.replaceChildren(nietLeesbaar(file, again));
  }

  /** Another tab wrote: whoever looks decides which of the two goes on. */
  private meldAnderTabblad(): void {
    const kept = lees(this.blad, this.key);
    if (kept.stand !== 'werk' || kept.werk.tab === tab) return;
    const take = knop('Neem dat over', () => {
      this.werk = { ...kept.werk, tab };
      this.boven.replaceChildren();
      this.teken();
    });
    const stay = tekstknop('Ga hier verder', () => (this.boven.replaceChildren(), this.bewaar()));
    this.boven.replaceChildren(anderTabblad(uur(kept.werk.tijd), take, stay));
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
  // Whoever has begun goes on without a connection: the steps to come, and what keeps the work as a file.
  (globalThis.requestIdleCallback ?? setTimeout)(() => {
    void Promise.all([haal(), import('../qr-code.ts'), import('./bewaren.ts')]).catch(() => undefined);
  });
}
