import * as words from '#language/instruments-outcome.ts';
import * as working from '#language/instruments-working.ts';
import { stappen } from './uit-stappen.ts';
import { isAanpassen, wisselAanpassen, zin } from './uit-zin.ts';
import { maakUitkomst, voorleestijd, type Uitkomst } from '../../instruments/uitkomst.ts';
import type { Tekens } from './fiches.ts';
import { h, knop, schakelknop, sectie } from './dom.ts';
import { hetBeeld } from './het-beeld.ts';
import { sinds } from './sinds.ts';
import { neemMee } from './neem-mee.ts';
import { pasOpPapier } from './op-papier.ts';
import { adres, isTellend, opTafel, tekens, type Plek } from './plek.ts';

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
      h('p', {}, h('b', {}, vraag), ' ', !isAanpassen() && one.tekst),
      isAanpassen() && zin(plek, one),
      gezegd && h('div', 'uit-gezegd', h('span', 'veld-hulp', words.saidAboutIt), h('p', {}, gezegd)),
    ),
  );
}

function hulp(plek: Plek, { helpt }: Uitkomst): HTMLElement | undefined {
  if (helpt.length === 0) return undefined;
  return sectie(
    words.helps,
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

function bovenaan(plek: Plek, found: Uitkomst, opPapier: HTMLElement): HTMLElement {
  const change = schakelknop('aanpassen', isAanpassen() ? words.doneEditing : words.editSentences, () => {
    wisselAanpassen();
    plek.teken();
  });
  return h(
    'div',
    'assen uit-antwoord',
    h('h2', { class: 'verborgen', tabindex: -1 }, words.theOutcome),
    h('div', 'hoofd-antwoord', zin(plek, found.antwoord)),
    h(
      'div',
      'hoofd-acties geen-print',
      knop(words.printSheet, () => print(), true),
      change,
    ),
    h('p', 'veld-hulp geen-print', words.readAloud(voorleestijd(found.woorden))),
    opPapier,
  );
}

function delen(plek: Plek, found: Uitkomst, metWie: HTMLElement): (HTMLElement | undefined)[] {
  const vellen = opTafel(plek);
  const naast = plek.naast(vellen);
  const signs: Tekens = { ...tekens(plek, vellen), isTellend: isTellend(plek, vellen) };
  return [
    sectie(words.withWhom, metWie),
    hetBeeld(plek, found, naast, signs),
    found.eens.length > 0
      ? sectie(words.whereWeAgree, h('div', 'uit-tekst', ...found.eens.map((one) => zin(plek, one))))
      : undefined,
    found.verschillen.length > 0 ? sectie(words.whereWeDiffer, h('div', 'uit-tekst', ...verschillen(plek, found))) : undefined,
    ...found.afspraken.map(({ kop: head, regels }) =>
      sectie(
        head,
        h('dl', 'lijstje', ...regels.map(([naam, tekst]) => h('div', 'lijstrij', h('dt', {}, naam), h('dd', {}, tekst)))),
      ),
    ),
    sectie(words.firstSteps, stappen(plek)),
    found.open.length > 0 ? sectie(words.open, lijst(found.open)) : undefined,
    naast.slot ? sectie(words.toRemember, h('p', 'uit-tekst', naast.slot.replace(/[[\]]/g, ''))) : undefined,
    ...sinds(plek, naast),
    hulp(plek, found),
  ];
}

/** The outcome: a page to read aloud, whose sentences can be changed. */
export function uitkomst(plek: Plek, titel: Element | null): Node[] {
  if (opTafel(plek).length === 0)
    return [
      sectie(
        words.noOutcome,
        h('p', 'werk-tekst', working.nothingLies),
        h(
          'div',
          'knoppen',
          knop(working.beginFilling, () => plek.ga('invullen'), true),
        ),
      ),
    ];
  const found = gemaakt(plek);
  kop(plek, titel);
  const metWie = h('div', 'uit-tekst', zin(plek, found.metWie));
  const parts = delen(plek, found, metWie).filter((one) => one !== undefined);
  const opPapier = h('p', { class: 'veld-hulp geen-print', hidden: true });
  // Drawn first, measured then.
  void pasOpPapier((sheets) => {
    opPapier.hidden = sheets < 2;
    opPapier.textContent = words.sheetsOfPaper(sheets);
  });
  return [
    bovenaan(plek, found, opPapier),
    ...parts,
    neemMee(plek, () => metWie.replaceChildren(zin(plek, gemaakt(plek).metWie))),
  ];
}

uitkomst.kop = kop;
