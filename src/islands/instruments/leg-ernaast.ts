import * as filling from '#language/instruments-filling.ts';
import * as words from '#language/instruments-laying.ts';
import * as working from '#language/instruments-working.ts';
import { codeDeel } from './leg-code.ts';
import { bestandDeel, legBestanden } from './leg-bestand.ts';
import { fragmentVooraf } from '../../instruments/link.ts';
import { meesteDingen } from '../../instruments/blad.ts';
import { heeftCode } from '../../instruments/vel.ts';
import { gezegd, grootsteQr, kopieer, linkMet, qr } from './geef-door.ts';
import { h, knop, sectie, tekstknop } from './dom.ts';
import { opTafelLijst } from './op-tafel.ts';
import { opTafel, type Plek } from './plek.ts';

/** For who has yet to fill in: the empty instrument, with subject, date and own things. */
function uitnodigDeel(plek: Plek): HTMLElement {
  const { tafel } = plek.werk;
  const own = plek.blad.soort === 'kwadrant' ? plek.vel().open.slice(0, meesteDingen) : [];
  const link = (): string => linkMet(fragmentVooraf(tafel.onderwerp, tafel.datum, own.filter(Boolean)));
  const said = gezegd();
  const scan = h('div', {});
  const draw = (): void => scan.replaceChildren(link().length <= grootsteQr ? qr(link(), words.codeOfEmpty) : '');
  draw();
  const day = h('input', {
    class: 'veld',
    type: 'date',
    'aria-label': words.whenIsIt,
    onchange: () => ((tafel.datum = day.value), plek.bewaar(), draw()),
  });
  day.value = tafel.datum;
  return h(
    'div',
    {},
    h('h3', 'werk-tussenkop', words.notFilledYet),
    scan,
    h('p', 'veld-hulp', words.scanOrSend),
    h('label', 'veldblok', h('span', 'veld-label', words.whenIsIt), day),
    knop(words.copyEmptyLink, () => kopieer(link(), said)),
    said,
  );
}

function mislukt(plek: Plek): HTMLElement[] {
  if (plek.niet.length === 0) return [];
  const rows = plek.niet.map(({ naam, kop, tekst, acties }, index) =>
    h(
      'li',
      'rij-blad',
      h('span', 'vel-naam', naam),
      h('span', {}, kop && h('b', 'mis', `${kop} `), tekst),
      h(
        'span',
        'vel-acties',
        ...acties.map((one) => tekstknop(one.tekst, one.doe)),
        tekstknop(working.close, () => (plek.niet.splice(index, 1), plek.teken())),
      ),
    ),
  );
  return [sectie(words.notDone, h('ul', 'rijen', ...rows))];
}

/** Everything that lays sheets of others on the table, what lies there, and what did not work. */
export function legErnaast(plek: Plek): Node[] {
  const hasCode = heeftCode(plek.blad);
  const said = h('p', { role: 'status', class: 'gezegd', 'data-gelegd': true });
  const ways = h('div', 'vier-acties', hasCode && codeDeel(plek), bestandDeel(plek, said), uitnodigDeel(plek));
  const zone = sectie(words.layBeside, h('p', 'werk-tekst', hasCode && `${words.layCode} `, words.layHow), said, ways);
  zone.ondragover = (event) => event.preventDefault();
  zone.ondrop = (event) => {
    event.preventDefault();
    legBestanden(plek, [...(event.dataTransfer?.files ?? [])], said);
  };
  const several = opTafel(plek).length > 1;
  return [
    zone,
    sectie(words.onTable, opTafelLijst(plek)),
    ...mislukt(plek),
    h(
      'div',
      'assen',
      h(
        'div',
        'knoppen',
        knop(several ? filling.seeSideBySide : filling.seeMine, () => plek.ga('naast-elkaar'), true),
      ),
    ),
  ];
}
