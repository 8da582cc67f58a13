import * as words from '#language/instruments-outcome.ts';
import * as working from '#language/instruments-working.ts';
import { leegVel, vormVan } from '../../instruments/vel.ts';
import { legeTafel } from '../../instruments/tafel.ts';
import { nieuwWerk } from '../../instruments/werk.ts';
import { h, knop, sectie, tekstknop } from './dom.ts';
import { qr } from './geef-door.ts';
import { opTafel, type Plek } from './plek.ts';

const nietGelukt = (said: HTMLElement) => (): void => {
  said.textContent = working.tryLater;
};

/** What is taken along in the bundel of this browser; fetched when someone asks for it. */
const legIn = (plek: Plek, said: HTMLElement) => () =>
  void import('./in-bundel.ts').then(({ legInBundel }) => legInBundel(plek, said)).catch(nietGelukt(said));

type Bewaren = typeof import('./bewaren.ts');

/** Keeps something by what is fetched for it; says so where that does not come. */
const bewaren = (said: HTMLElement, act: (module: Bewaren) => void | Promise<void>) => () =>
  void import('./bewaren.ts').then(act).catch(nietGelukt(said));

/** Closes this round and lays an empty table beside it. */
function nieuweRonde(plek: Plek): void {
  const { werk, blad } = plek;
  werk.eerder = [...werk.eerder, { vellen: opTafel(plek), tafel: werk.tafel }].slice(-4);
  werk.vellen = [plek.erven(plek.vel(), leegVel(vormVan(blad)))];
  werk.ik = 0;
  werk.scherm = 0;
  werk.tafel = legeTafel(werk.tafel.onderwerp);
  plek.bewaar();
  plek.ga('invullen');
}

/** Wipes this instrument from the browser: asks once, and can be undone until the tab closes. */
function wisKnop(plek: Plek): HTMLElement {
  const place = h('span', { role: 'status', class: 'wis' });
  // The focus stays in this place, on what does least.
  const show = (...parts: (Node | string)[]): void => {
    place.replaceChildren(...parts);
    [...place.querySelectorAll('button')].at(-1)?.focus();
  };
  const ask = (): void =>
    show(
      `${words.wipeAsk} `,
      tekstknop(words.wipeYes, wipe),
      ' ',
      tekstknop(words.wipeNo, () => show(first())),
    );
  const wipe = (): void => {
    const before = structuredClone(plek.werk);
    Object.assign(plek.werk, nieuwWerk(plek.blad, plek.werk.tab));
    plek.bewaar();
    const back = tekstknop(working.putBack, () => (Object.assign(plek.werk, before), plek.bewaar(), plek.teken()));
    show(`${words.isWiped} `, back);
  };
  const first = (): HTMLElement => tekstknop(words.wipe, ask);
  place.append(first());
  return place;
}

/**
 * What can be taken along, and how to go on later.
 * @param opDatum says elsewhere on the page when the conversation was
 */
export function neemMee(plek: Plek, opDatum: () => void): HTMLElement {
  const said = h('p', { role: 'status', class: 'gezegd' });
  const here = location.href.replace(/#.*$/, '');
  const day = h('input', { class: 'veld', type: 'date', 'aria-label': words.whenWasIt });
  day.value = plek.werk.tafel.datum;
  day.addEventListener('change', () => ((plek.werk.tafel.datum = day.value), plek.bewaar(), opDatum()));
  const block = sectie(
    words.takeAlong,
    h(
      'div',
      'knoppen geen-print',
      knop(words.printSheet, () => print()),
      knop(
        words.forPowerPoint,
        bewaren(said, ({ bewaarPptx }) => bewaarPptx(plek, said)),
      ),
      knop(
        words.asTable,
        bewaren(said, ({ bewaarTabel }) => bewaarTabel(plek)),
      ),
      knop(words.putInBundel, legIn(plek, said)),
      knop(
        words.keepToGoOn,
        bewaren(said, ({ bewaarBestand }) => bewaarBestand(plek, plek.werk.vellen)),
      ),
    ),
    said,
    h('label', 'veldblok geen-print', h('span', 'veld-label', words.whenWasIt), day),
    h(
      'div',
      'knoppen geen-print',
      knop(words.newRound, () => nieuweRonde(plek)),
    ),
    h('p', 'veld-hulp geen-print', words.newRoundHow),
    h('div', 'knoppen geen-print', wisKnop(plek)),
    h('div', 'uit-voet alleen-print', h('p', {}, `${plek.blad.titel}, ${here}`), qr(here, words.codeOfInstrument)),
  );
  block.classList.add('uit-mee');
  return block;
}
