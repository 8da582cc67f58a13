import { leegVel, vormVan } from '../../instruments/vel.ts';
import { legeTafel } from '../../instruments/tafel.ts';
import { nieuwWerk } from '../../instruments/werk.ts';
import { h, knop, sectie, tekstknop } from './dom.ts';
import { qr } from './geef-door.ts';
import { opTafel, type Plek } from './plek.ts';

const nietGelukt = (said: HTMLElement) => (): void => {
  said.textContent = 'Dat lukte niet: kijk of je verbinding hebt, en probeer het opnieuw.';
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
      'Alles van dit instrument gaat weg. ',
      tekstknop('Ja, wis alles', wipe),
      ' ',
      tekstknop('Nee', () => show(first())),
    );
  const wipe = (): void => {
    const before = structuredClone(plek.werk);
    Object.assign(plek.werk, nieuwWerk(plek.blad, plek.werk.tab));
    plek.bewaar();
    const back = tekstknop('Zet terug', () => (Object.assign(plek.werk, before), plek.bewaar(), plek.teken()));
    show('Alles is gewist. ', back);
  };
  const first = (): HTMLElement => tekstknop('Wis alles uit deze browser', ask);
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
  const day = h('input', { class: 'veld', type: 'date', 'aria-label': 'Wanneer was het gesprek?' });
  day.value = plek.werk.tafel.datum;
  day.addEventListener('change', () => ((plek.werk.tafel.datum = day.value), plek.bewaar(), opDatum()));
  const block = sectie(
    'Neem mee',
    h(
      'div',
      'knoppen geen-print',
      knop('Print dit blad', () => print()),
      knop(
        'Download voor PowerPoint',
        bewaren(said, ({ bewaarPptx }) => bewaarPptx(plek, said)),
      ),
      knop(
        'Download als tabel',
        bewaren(said, ({ bewaarTabel }) => bewaarTabel(plek)),
      ),
      knop('Leg in mijn bundel', legIn(plek, said)),
      knop(
        'Bewaar om later verder te gaan',
        bewaren(said, ({ bewaarBestand }) => bewaarBestand(plek, plek.werk.vellen)),
      ),
    ),
    said,
    h('label', 'veldblok geen-print', h('span', 'veld-label', 'Wanneer was het gesprek?'), day),
    h(
      'div',
      'knoppen geen-print',
      knop('Begin een nieuwe ronde', () => nieuweRonde(plek)),
      wisKnop(plek),
    ),
    h('p', 'veld-hulp geen-print', 'Een nieuwe ronde begint met een lege tafel; je ziet daarna wat er veranderd is.'),
    h('div', 'uit-voet alleen-print', h('p', {}, `${plek.blad.titel}, ${here}`), qr(here, 'QR-code van dit instrument')),
  );
  block.classList.add('uit-mee');
  return block;
}
