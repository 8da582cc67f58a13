import { stappen } from './uit-stappen.ts';
import { maakUitkomst, voorleestijd, type Uitkomst, type Zin } from '../../instruments/uitkomst.ts';
import { sleutel } from './beeld.ts';
import type { Tekens } from './fiches.ts';
import { h, knop, sectie, tekstknop, uniek } from './dom.ts';
import { sinds } from './naast-elkaar.ts';
import { alles } from './verschil.ts';
import { neemMee } from './neem-mee.ts';
import { adres, isTellend, opTafel, tekens, type Plek } from './plek.ts';

/** Whether the sentences are being changed: as long as this tab is open. */
let isAanpassen = false;

/** A sentence, or the field to change it in; what was changed can be put back. */
function zin(plek: Plek, one: Zin, soort: 'p' | 'span' = 'p'): HTMLElement {
  if (!isAanpassen) return h(soort, {}, one.tekst);
  const id = uniek();
  const field = h('textarea', { id, class: 'veld', rows: 2, maxlength: 1000 });
  field.value = one.tekst;
  const back = tekstknop('Zet de voorzet terug', () => {
    const { zinnen } = plek.werk.tafel;
    plek.werk.tafel.zinnen = Object.fromEntries(Object.entries(zinnen).filter(([id]) => id !== one.id));
    plek.bewaar();
    plek.teken();
  });
  back.hidden = !one.isGewijzigd;
  field.addEventListener('input', () => {
    plek.werk.tafel.zinnen[one.id] = field.value;
    back.hidden = field.value === one.voorzet;
    plek.bewaar();
  });
  return h('div', 'zin-veld', h('label', { class: 'verborgen', for: id }, 'Zin'), field, back);
}

const gemaakt = (plek: Plek): Uitkomst => {
  const vellen = opTafel(plek);
  return maakUitkomst(plek.blad, plek.naast(vellen), vellen, plek.werk.tafel);
};

/** The full head of the outcome: its title, and the answer in at most three sentences. */
function kop(plek: Plek, titel: Element | null): void {
  if (titel && opTafel(plek).length > 0) titel.textContent = gemaakt(plek).titel;
}

function verschillen(plek: Plek, found: Uitkomst): HTMLElement[] {
  return found.verschillen.map(({ vraag, zin: one, gezegd }) =>
    h(
      'div',
      'uit-verschil',
      h('p', {}, h('b', {}, vraag), ' ', !isAanpassen && one.tekst),
      isAanpassen && zin(plek, one),
      gezegd && h('div', 'uit-gezegd', h('span', 'veld-hulp', 'Wat we erover zeiden'), h('p', {}, gezegd)),
    ),
  );
}

function hulp(plek: Plek, { helpt }: Uitkomst): HTMLElement | undefined {
  if (helpt.length === 0) return undefined;
  return sectie(
    'Dit helpt erbij',
    h(
      'ul',
      'hulp',
      ...helpt.map(({ titel, kort, url }) =>
        h('li', {}, h('a', { href: adres(plek, url) }, titel), h('span', 'veld-hulp', kort)),
      ),
    ),
  );
}

const lijst = (texts: readonly string[]): HTMLElement => h('ul', 'zinnen', ...texts.map((text) => h('li', {}, text)));

function bovenaan(plek: Plek, found: Uitkomst): HTMLElement {
  const change = tekstknop(
    isAanpassen ? 'Klaar met aanpassen' : 'Pas de zinnen aan',
    () => ((isAanpassen = !isAanpassen), plek.teken()),
  );
  return h(
    'div',
    'assen uit-antwoord',
    h('h2', { class: 'verborgen', tabindex: -1 }, 'De uitkomst'),
    h('div', 'hoofd-antwoord', zin(plek, found.antwoord)),
    h(
      'div',
      'hoofd-acties geen-print',
      knop('Print dit blad', () => print(), true),
      change,
    ),
    h(
      'p',
      'veld-hulp geen-print',
      `Lees het van boven naar beneden voor, in ${voorleestijd(found.woorden)}. De zinnen zijn een voorzet; pas ze aan tot het jullie woorden zijn.`,
    ),
  );
}

function delen(plek: Plek, found: Uitkomst): (HTMLElement | undefined)[] {
  const vellen = opTafel(plek);
  const naast = plek.naast(vellen);
  const signs: Tekens = { ...tekens(plek, vellen), isTellend: isTellend(plek, vellen) };
  // What the group wrote itself stands below; what it was made of need not stand here again.
  const open = naast.alles.punten.filter(({ id, rijen }) => rijen.length > 0 || !plek.werk.tafel.gekozen[id]?.trim());
  const picture = alles({ ...naast, alles: { ...naast.alles, punten: open } }, signs);
  return [
    sectie('Met wie en wanneer', h('div', 'uit-tekst', zin(plek, found.metWie))),
    picture.length > 0 ? sectie('Het beeld', ...picture, sleutel(naast.alles.legenda)) : undefined,
    found.eens.length > 0
      ? sectie('Waar we het eens zijn', h('div', 'uit-tekst', ...found.eens.map((one) => zin(plek, one))))
      : undefined,
    found.verschillen.length > 0 ? sectie('Waar we verschillen', h('div', 'uit-tekst', ...verschillen(plek, found))) : undefined,
    ...found.afspraken.map(({ kop: head, regels }) =>
      sectie(
        head,
        h('dl', 'lijstje', ...regels.map(([naam, tekst]) => h('div', 'lijstrij', h('dt', {}, naam), h('dd', {}, tekst)))),
      ),
    ),
    sectie('Wat we eerst doen', stappen(plek)),
    found.open.length > 0 ? sectie('Nog open', lijst(found.open)) : undefined,
    naast.slot ? sectie('Om te onthouden', h('p', 'uit-tekst', naast.slot.replace(/[[\]]/g, ''))) : undefined,
    sinds(plek, naast),
    hulp(plek, found),
  ];
}

/** The outcome: a page to read aloud, whose sentences can be changed. */
export function uitkomst(plek: Plek, titel: Element | null): Node[] {
  if (opTafel(plek).length === 0)
    return [
      sectie(
        'Nog geen uitkomst',
        h('p', 'werk-tekst', 'Er ligt nog niets op tafel.'),
        h(
          'div',
          'knoppen',
          knop('Begin met invullen', () => plek.ga('invullen'), true),
        ),
      ),
    ];
  const found = gemaakt(plek);
  kop(plek, titel);
  return [bovenaan(plek, found), ...delen(plek, found).filter((one) => one !== undefined), neemMee(plek)];
}

uitkomst.kop = kop;
