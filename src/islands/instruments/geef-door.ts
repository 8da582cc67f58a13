import { codeVan, gegroepeerd, gespeld } from '../../instruments/code.ts';
import { fragmentVanVel } from '../../instruments/link.ts';
import { inWoorden, letters } from '../../instruments/woorden.ts';
import { h, knop, sectie, veld } from './dom.ts';
import { klaar } from './invullen.ts';
import type { Plek } from './plek.ts';

/** A QR code larger than this is drawn too fine to be read from a screen. */
export const grootsteQr = 300;

/** The address of this page with something after its #. */
export const linkMet = (fragment: string): string => `${location.href.replace(/#.*$/, '')}#${fragment}`;

/** Says for a moment, on paper and aloud, that something was done. */
export const gezegd = (): HTMLParagraphElement => h('p', { class: 'gezegd', role: 'status' });

/** Puts a text on the clipboard; where that is not allowed, shows it to copy by hand. */
export async function kopieer(text: string, said: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    said.replaceChildren(h('b', {}, 'Link gekopieerd.'), ' Plak hem in je bericht.');
  } catch {
    const field = h('input', { class: 'veld', type: 'text', readonly: true, 'aria-label': 'De link', value: text });
    said.replaceChildren('Kopiëren mag hier niet. Kopieer de link zelf:', field);
    field.select();
  }
}

/** A QR code of an address, fetched when it is shown. */
export function qr(address: string, label: string): HTMLElement {
  const frame = h('div', { class: 'werk-qr', role: 'img', 'aria-label': label });
  void import('../qr-code.ts').then(({ drawQr }) => frame.replaceChildren(drawQr(address)));
  return frame;
}

function naamDeel(plek: Plek): HTMLElement {
  const piece = h('span', 'fiche', '');
  const show = (): void => void (piece.textContent = letters([plek.vel().naam || 'vel 1'])[0] ?? '1');
  show();
  return h(
    'div',
    'werk-begin',
    veld('Onder welke naam?', 'Mag leeg blijven.', plek.vel().naam, (text) => {
      plek.vel().naam = text.slice(0, 40);
      plek.bewaar();
      show();
    }),
    h('p', 'veld-hulp', 'Op het scherm sta je als ', piece),
  );
}

function codeDeel(plek: Plek): HTMLElement | undefined {
  const code = codeVan(plek.blad, plek.vel());
  if (!code) return undefined;
  const count = 'vragen' in plek.blad ? plek.blad.vragen.length : 0;
  return sectie(
    'Lees je code voor',
    h('p', 'werk-tekst', 'Zit je in dezelfde kamer? De gespreksleider typt hem over.'),
    h('p', { class: 'code', 'data-code': code }, gegroepeerd(code)),
    h('p', 'werk-bij', gespeld(code)),
    h(
      'p',
      'veld-hulp',
      `In de code zitten je antwoorden op ${inWoorden(count)} vragen. Je naam en wat je erbij schreef gaan niet mee.`,
    ),
  );
}

/** The link as a QR code, as long as a phone can read it. */
const qrDeel = (link: string): HTMLElement =>
  link.length <= grootsteQr
    ? sectie(
        'Laat je code scannen',
        qr(link, 'QR-code met je antwoorden'),
        h('p', 'veld-hulp', 'Met je antwoorden, je naam en wat je erbij schreef.'),
      )
    : sectie(
        'Laat je code scannen',
        h(
          'p',
          'werk-tekst',
          'Er staat te veel tekst op je vel voor een QR-code die een telefoon kan lezen. Gebruik de link of het bestand.',
        ),
      );

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
    sectie(
      'Geef door aan je tafel',
      h('p', 'werk-tekst', 'Kies één manier. Wie het gesprek leidt, legt jouw antwoorden naast die van de anderen.'),
      name,
    ),
    ...(code ? [code] : []),
    scan,
    sectie(
      'Stuur het zelf',
      h('p', 'werk-tekst', 'Via mail of een bericht. Wie de link of het bestand heeft, kan je antwoorden lezen.'),
      h(
        'div',
        'knoppen',
        knop('Kopieer de link', () => void kopieer(link(), said)),
        knop(
          'Bewaar als bestand',
          () => void import('./bewaren.ts').then(({ bewaarBestand }) => bewaarBestand(plek, [plek.vel()])),
        ),
      ),
      said,
      h('p', 'veld-hulp', 'Deze site krijgt niets te zien: wat na het hekje (#) in de link staat, gaat niet naar de server.'),
    ),
    sectie('Of blijf op deze laptop', klaar(plek, true)),
  ];
}
