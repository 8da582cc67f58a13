import * as words from '#language/instruments-filling.ts';
import * as working from '#language/instruments-working.ts';
import { inWoorden } from '../../instruments/woorden.ts';
import { assen, h, haken, knop, veld } from './dom.ts';
import { omgekeerd } from './eerdere-vellen.ts';
import { isIngevuld, opTafel, type Plek, type Scherm } from './plek.ts';
import { langsteNaam, leegVel, vormVan } from '../../instruments/vel.ts';
import { isVanSamenwerkingen, meesteVellen, zonderHaken } from '../../instruments/blad.ts';

/** Whose sheet it is. It takes no more signs than a sheet keeps. */
export function naamVeld(plek: Plek, label: string, daarna?: () => void): HTMLElement {
  const set = (text: string): void => {
    plek.vel().naam = text;
    plek.bewaar();
    daarna?.();
  };
  return veld(label, working.mayStayEmpty, plek.vel().naam, set, 0, langsteNaam);
}

/** Name and subject, on the first screen; both may stay empty. It gets the focus there: the heading comes after it. */
function wieEnWaarover(plek: Plek): HTMLElement {
  const { werk, blad } = plek;
  const isSamen = isVanSamenwerkingen(blad);
  return h(
    'div',
    { class: 'werk-begin', role: 'group', tabindex: -1, 'aria-label': zonderHaken(blad.titel) },
    veld(words.whatAbout, working.mayStayEmpty, werk.tafel.onderwerp, (text) => {
      werk.tafel.onderwerp = text;
      plek.bewaar();
      const over = document.querySelector<HTMLElement>('[data-over]');
      if (over) {
        over.hidden = text === '';
        over.textContent = working.about(text);
      }
    }),
    naamVeld(plek, isSamen ? words.whichCollaboration : words.underWhichName),
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

/** What can be done when the last screen is filled in. */
export function klaar(plek: Plek, isDoorgegeven = false): HTMLElement {
  const isSamen = isVanSamenwerkingen(plek.blad);
  const room = plek.werk.vellen.length < meesteVellen;
  return h(
    'div',
    'knoppen',
    !isDoorgegeven && knop(words.handOn, () => plek.ga('geef-door'), true),
    room && knop(isSamen ? words.anotherCollaboration : words.nextParticipant, () => volgendeDeelnemer(plek)),
    knop(opTafel(plek).some((vel) => vel !== plek.vel()) ? words.seeSideBySide : words.seeMine, () => plek.ga('naast-elkaar')),
  );
}

/** What is still open on this sheet; skipping is free. It stays where it is, for the next Tab may lead to it. */
function nogOpen(plek: Plek): { deel: HTMLElement; ververs: () => void } {
  const [kop, list] = [h('summary', {}), h('ul', {})];
  const deel = h('details', 'nog-open', kop, list);
  const ververs = (): void => {
    const { open } = plek.naast([plek.vel()]);
    deel.hidden = open.length === 0;
    kop.textContent = words.openCount(inWoorden(open.length));
    list.replaceChildren(...open.map((text) => h('li', {}, text)));
  };
  ververs();
  return { deel, ververs };
}

/** What takes the whole width: both axes together. */
const isBreed = (node: Node): boolean => node instanceof Element && node.matches('.over-alles, .balans');

/** What there is to fill in on a screen, under its heading. */
function blokVan({ kop, inhoud, isBeeldEerst }: Scherm, said: HTMLElement, progress: HTMLElement | string): HTMLElement {
  const head = h('div', 'as-een', h('div', {}, h('h2', { class: 'werk-kop', tabindex: -1 }, ...haken(kop)), said));
  const parts = inhoud();
  const wide = parts.filter(isBreed);
  const first = isBeeldEerst ? wide.splice(0, 1) : [];
  const narrow = parts.filter((node) => !isBreed(node));
  return h('div', 'assen invulscherm', ...first, head, h('div', {}, progress, ...narrow), ...wide);
}

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
  const back = before && knop(words.backTo(before.naam), () => plek.ga(at === 1 ? 'invullen' : `invullen-${at}`));
  const said = h('p', 'werk-bij', scherm.bij());
  const open = next ? undefined : nogOpen(plek);
  const block = blokVan(scherm, said, voortgang(schermen.length, at));
  const ververs = (): void => {
    said.textContent = scherm.bij();
    open?.ververs();
  };
  // While someone writes, not when they leave the field: what changes then can no longer be the next Tab.
  for (const event of ['input', 'change']) block.addEventListener(event, ververs);
  const buttons = next
    ? h(
        'div',
        'knoppen',
        knop(words.onWith(next.naam), () => plek.ga(`invullen-${at + 2}`), true),
        back,
      )
    : h('div', {}, open?.deel, klaar(plek), back && h('div', 'knoppen knoppen-terug', back));
  const begin = at === 0 ? [assen('', omgekeerd(plek), wieEnWaarover(plek))] : [];
  return [...(scherm.isBeeldEerst ? [block, ...begin] : [...begin, block]), assen('', buttons, scherm.erna)];
}
