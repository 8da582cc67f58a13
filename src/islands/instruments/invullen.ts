import { hoofdletter, inWoorden, opsomming } from '../../instruments/woorden.ts';
import { assen, h, haken, knop, veld } from './dom.ts';
import { isIngevuld, opTafel, type Plek, type Scherm } from './plek.ts';
import { leegVel, vormVan } from '../../instruments/vel.ts';
import { isVanSamenwerkingen, meesteVellen } from '../../instruments/blad.ts';

/** Name and subject, on the first screen; both may stay empty. */
function wieEnWaarover(plek: Plek): HTMLElement {
  const { werk, blad } = plek;
  const isSamen = isVanSamenwerkingen(blad);
  return h(
    'div',
    'werk-begin',
    veld('Waar gaat het over?', 'Mag leeg blijven.', werk.tafel.onderwerp, (text) => {
      werk.tafel.onderwerp = text;
      plek.bewaar();
      const over = document.querySelector<HTMLElement>('[data-over]');
      if (over) {
        over.hidden = text === '';
        over.textContent = `over ${text}`;
      }
    }),
    veld(isSamen ? 'Welke samenwerking vul je in?' : 'Onder welke naam?', 'Mag leeg blijven.', plek.vel().naam, (text) => {
      plek.vel().naam = text.slice(0, 40);
      plek.bewaar();
    }),
  );
}

function voortgang(count: number, now: number): HTMLElement | string {
  if (count < 2) return '';
  const cells = Array.from({ length: count }, (_, index) => h('i', index < now ? 'klaar' : index === now ? 'bezig' : ''));
  return h('div', { class: 'voortgang', 'aria-hidden': 'true' }, ...cells);
}

/** Clears the screen for the next one on this laptop; the sheet before lies face down. */
export function volgendeDeelnemer(plek: Plek): void {
  const { werk, blad } = plek;
  const before = plek.vel();
  if (isIngevuld(blad, before)) {
    werk.vellen.push(plek.erven(before, leegVel(vormVan(blad))));
    werk.ik = werk.vellen.length - 1;
  }
  werk.scherm = 0;
  plek.bewaar();
  plek.ga('invullen');
}

/** Whose sheets lie face down already, for who gets the laptop next. */
function omgekeerd({ werk, blad }: Plek): HTMLElement | string {
  const others = werk.vellen.filter((vel, index) => index !== werk.ik && isIngevuld(blad, vel));
  if (others.length === 0 || isVanSamenwerkingen(blad)) return '';
  const named = others.map(({ naam }) => naam).filter(Boolean);
  const who = named.length === others.length && named.length < 4 ? `van ${opsomming(named)}` : '';
  const [subject, verb] =
    others.length === 1 ? ['Het vel', 'ligt'] : [who ? 'De vellen' : `${hoofdletter(inWoorden(others.length))} vellen`, 'liggen'];
  return h(
    'p',
    'veld-hulp omgekeerd',
    `${[subject, who].filter(Boolean).join(' ')} ${verb} omgekeerd op tafel: je ziet ze pas bij Naast elkaar.`.replace(
      /^(Het vel.*) je ziet ze/,
      '$1 je ziet het',
    ),
  );
}

/** What can be done when the last screen is filled in. */
export function klaar(plek: Plek, isDoorgegeven = false): HTMLElement {
  const isSamen = isVanSamenwerkingen(plek.blad);
  const room = plek.werk.vellen.length < meesteVellen;
  return h(
    'div',
    'knoppen',
    !isDoorgegeven && knop('Geef door aan je tafel', () => plek.ga('geef-door'), true),
    room && knop(isSamen ? 'Vul nog een samenwerking in' : 'Volgende deelnemer', () => volgendeDeelnemer(plek)),
    knop(opTafel(plek).some((vel) => vel !== plek.vel()) ? 'Bekijk ze naast elkaar' : 'Bekijk mijn antwoorden', () =>
      plek.ga('naast-elkaar'),
    ),
  );
}

/** What is still open on this sheet; skipping is free. */
function nogOpen(plek: Plek): HTMLElement | string {
  const { open } = plek.naast([plek.vel()]);
  if (open.length === 0) return '';
  const kop = `Nog open: ${open.length === 1 ? 'één' : inWoorden(open.length)}`;
  return h('details', 'nog-open', h('summary', {}, hoofdletter(kop)), h('ul', {}, ...open.map((text) => h('li', {}, text))));
}

/** What takes the whole width: both axes together. */
const isBreed = (node: Node): boolean => node instanceof Element && node.matches('.over-alles, .balans');

/** One screen to fill in, with what comes before and after it. */
export function invullen(plek: Plek, schermen: readonly Scherm[], number: number): Node[] {
  const at = Math.min(number, schermen.length) - 1;
  const scherm = schermen[at];
  if (!scherm) return [];
  if (plek.werk.scherm !== at) {
    plek.werk.scherm = at;
    plek.bewaar();
  }
  const [next, before] = [schermen[at + 1], schermen[at - 1]];
  const back = before && knop(`Terug naar ${before.naam}`, () => plek.ga(at === 1 ? 'invullen' : `invullen-${at}`));
  const said = h('p', 'werk-bij', scherm.bij());
  const head = h('div', {}, h('h2', { class: 'werk-kop', tabindex: -1 }, ...haken(scherm.kop)), said);
  const inhoud = scherm.inhoud();
  const wide = inhoud.filter(isBreed);
  const narrow = inhoud.filter((node) => !isBreed(node));
  const open = h('div', {}, next ? '' : nogOpen(plek));
  const first = scherm.isBeeldEerst ? wide.splice(0, 1) : [];
  const block = h(
    'div',
    'assen invulscherm',
    ...first,
    h('div', 'as-een', head),
    h('div', {}, voortgang(schermen.length, at), ...narrow),
    ...wide,
  );
  block.addEventListener('change', () => {
    said.textContent = scherm.bij();
    if (!next) open.replaceChildren(nogOpen(plek));
  });
  const buttons = next
    ? h(
        'div',
        'knoppen',
        knop(`Verder met ${next.naam}`, () => plek.ga(`invullen-${at + 2}`), true),
        back,
      )
    : h('div', {}, open, klaar(plek), back && h('div', 'knoppen knoppen-terug', back));
  const begin = at === 0 ? [assen('', omgekeerd(plek), wieEnWaarover(plek))] : [];
  return [...(scherm.isBeeldEerst ? [block, ...begin] : [...begin, block]), assen('', buttons)];
}
