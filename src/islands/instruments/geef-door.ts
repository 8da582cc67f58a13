import * as filling from '#language/instruments-filling.ts';
import * as words from '#language/instruments-handing-on.ts';
import * as working from '#language/instruments-working.ts';
import { codeVan, gegroepeerd, gespeld } from '../../instruments/code.ts';
import { fragmentVanVel } from '../../instruments/link.ts';
import { inWoorden, letters, namenVan } from '../../instruments/woorden.ts';
import { h, knop, sectie } from './dom.ts';
import { klaar, naamVeld } from './invullen.ts';
import type { Plek } from './plek.ts';

/** A QR code larger than this is drawn too fine to be read from a screen. */
export const grootsteQr = 300;

/** The address of this page with something after its #. */
export const linkMet = (fragment: string): string => `${location.href.replace(/#.*$/, '')}#${fragment}`;

/** Says for a moment, on paper and aloud, that something was done. */
export const gezegd = (): HTMLParagraphElement => h('p', { class: 'gezegd', role: 'status' });

/** Puts a text on the clipboard; what does that is fetched for who wants it. */
export const kopieer = (text: string, said: HTMLElement): void =>
  void import('./kopieer.ts').then(
    (found) => found.kopieer(text, said),
    () => (said.textContent = working.tryLater),
  );

/** A QR code of an address, fetched when it is shown. */
export function qr(address: string, label: string): HTMLElement {
  const frame = h('div', { class: 'werk-qr', role: 'img', 'aria-label': label });
  void import('../qr-code.ts').then(({ drawQr }) => frame.replaceChildren(drawQr(address)));
  return frame;
}

function naamDeel(plek: Plek): HTMLElement {
  const piece = h('span', 'fiche', '');
  const show = (): void => void (piece.textContent = letters(namenVan([plek.vel(), plek.vel()]))[0] ?? '1');
  show();
  return h('div', 'werk-begin', naamVeld(plek, filling.underWhichName, show), h('p', 'veld-hulp', words.onScreenAs, piece));
}

function codeDeel(plek: Plek): HTMLElement | undefined {
  const code = codeVan(plek.blad, plek.vel());
  if (!code) return undefined;
  const count = 'vragen' in plek.blad ? plek.blad.vragen.length : 0;
  return sectie(
    words.readCode,
    h('p', 'werk-tekst', words.sameRoom),
    h('p', { class: 'code', 'data-code': code }, gegroepeerd(code)),
    h('p', 'werk-bij', gespeld(code)),
    h('p', 'veld-hulp', words.inCode(inWoorden(count))),
  );
}

/** The link as a QR code, as long as a phone can read it. */
const qrDeel = (link: string): HTMLElement =>
  link.length <= grootsteQr
    ? sectie(words.scanCode, qr(link, words.codeWithAnswers), h('p', 'veld-hulp', words.inScan))
    : sectie(words.scanCode, h('p', 'werk-tekst', words.tooMuchForScan));

/** Four ways to hand a sheet over, the best first; each says what is in it. */
export function geefDoor(plek: Plek): Node[] {
  const link = (): string => linkMet(fragmentVanVel(plek.blad, plek.vel()));
  const said = gezegd();
  const code = codeDeel(plek);
  const name = naamDeel(plek);
  let scan = qrDeel(link());
  // A name goes along in the picture below it; nothing else moves under the hand of who goes on.
  name.querySelector('input')?.addEventListener('change', () => {
    const again = qrDeel(link());
    scan.replaceWith(again);
    scan = again;
  });
  return [
    sectie(filling.handOn, h('p', 'werk-tekst', words.chooseWay), name),
    ...(code ? [code] : []),
    scan,
    sectie(
      words.sendIt,
      h('p', 'werk-tekst', words.sendHow),
      h(
        'div',
        'knoppen',
        knop(words.copyLink, () => kopieer(link(), said)),
        knop(
          working.keepAsFile,
          () => void import('./bewaren.ts').then(({ bewaarBestand }) => bewaarBestand(plek, [plek.vel()])),
        ),
      ),
      said,
      h('p', 'veld-hulp', words.siteSeesNothing),
    ),
    sectie(words.stayHere, klaar(plek, true)),
  ];
}
