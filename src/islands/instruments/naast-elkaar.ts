import * as words from '#language/instruments-side-by-side.ts';
import * as working from '#language/instruments-working.ts';
import { sinds } from './sinds.ts';
import { tafelvragen } from './tafelvragen.ts';
import { alles, overzicht, sleutel, verschil } from './verschil.ts';
import { weergave } from './weergave.ts';
import { isVanSamenwerkingen } from '../../instruments/blad.ts';
import type { Naast, Punt } from '../../instruments/naast.ts';
import { hoofdletter, inWoorden } from '../../instruments/woorden.ts';
import type { Tekens } from './fiches.ts';
import { opEenNa } from '../../instruments/vellen-leggen.ts';
import { h, haken, knop, schakelknop, sectie } from './dom.ts';
import { isTellend, opTafel, tekens, type Plek } from './plek.ts';

/** Who is at the table, or only how many where the group hides who said what. */
const wieErZijn = ({ werk }: Plek, { namen, letters }: Tekens): HTMLElement =>
  werk.tafel.isVerborgen
    ? h('p', 'werk-tekst', words.sheetsHidden(hoofdletter(inWoorden(namen.length))))
    : h(
        'ul',
        'aan-tafel',
        ...namen.map((naam, index) =>
          h('li', {}, h('span', { class: 'fiche', 'aria-hidden': 'true' }, letters[index] ?? ''), hoofdletter(naam)),
        ),
      );

function aanTafel(plek: Plek, signs: Tekens, found: Naast): HTMLElement {
  const { werk, blad } = plek;
  const isSamen = isVanSamenwerkingen(blad);
  const several = signs.namen.length > 1;
  const hide = schakelknop('wie', werk.tafel.isVerborgen ? words.showWho : words.hideWho, () => {
    werk.tafel.isVerborgen = !werk.tafel.isVerborgen;
    plek.bewaar();
    plek.teken();
  });
  const alone = isSamen ? words.oneCollaboration : words.oneSheet;
  const isCounted = signs.isTellend && !werk.tafel.isVerborgen && several;
  return sectie(
    isSamen ? words.sideBySide : words.atTable,
    wieErZijn(plek, signs),
    several ? '' : h('p', 'werk-tekst', alone),
    plek.soort.sleutel?.(signs.letters, found),
    isCounted && h('p', 'veld-hulp', words.numberSays),
    h(
      'div',
      'knoppen',
      knop(words.layAnother, () => plek.ga('leg-ernaast')),
      several && !isSamen && hide,
    ),
  );
}

/** An empty table: how to lay something on it. */
const nietsOpTafel = (plek: Plek): HTMLElement =>
  sectie(
    words.nothingYet,
    h('p', 'werk-tekst', words.fillFirst),
    h(
      'div',
      'knoppen',
      knop(working.beginFilling, () => plek.ga('invullen'), true),
      knop(words.layOne, () => plek.ga('leg-ernaast')),
    ),
  );

/** That nothing differs: of texts this says only that no two people wrote about the same. */
const geenVerschillen = ({ blad }: Plek, { alles: { punten } }: Naast): HTMLElement =>
  sectie(
    words.noDifferences,
    h(
      'p',
      'werk-tekst',
      blad.soort === 'invulblad' ? words.noDifferentTexts : words.allAlike(punten.some(({ stand }) => stand.endsWith(opEenNa))),
    ),
  );

/** The largest differences, large; or that there are none. */
function grootste(plek: Plek, all: Naast, signs: Tekens): Node[] {
  const { eerst } = all;
  // The pages that help are named once, at the first difference they help with.
  const named = new Set<string>();
  const once = (punt: Punt): Punt => ({
    ...punt,
    helpt: punt.helpt.filter(({ url }) => !named.has(url) && named.add(url)),
  });
  const isNaast = eerst.punten.some(({ isVlak }) => isVlak);
  const far = eerst.punten.map((punt) => verschil(plek, once(punt), signs, isNaast));
  const head = sectie(eerst.kop, h('p', 'werk-tekst', eerst.uitleg));
  if (far.length > 0) return [head, ...(isNaast ? [h('div', 'assen ver', h('div', 'vlakken', ...far))] : far)];
  return signs.namen.length > 1 ? [geenVerschillen(plek, all)] : [];
}

/** Everything else, small. */
function deRest(plek: Plek, all: Naast, everyone: Tekens): Node[] {
  if (all.alles.punten.length === 0) return [];
  const { found, signs, knoppen } = weergave(plek, all, everyone);
  // What was written about the first is read there.
  const large = new Set(all.eerst.punten.map(({ id }) => id));
  const punten = found.alles.punten.map((punt) => (large.has(punt.id) ? { ...punt, notities: [] } : punt));
  return [
    sectie(
      found.alles.kop,
      h('p', 'werk-tekst', found.alles.uitleg),
      knoppen,
      sleutel(found.alles.legenda),
      overzicht(plek, found),
      ...alles(plek, punten, signs),
      found.slot ? h('p', 'werk-tekst', ...haken(found.slot)) : '',
    ),
  ];
}

/** The sheets side by side: who is there, the largest differences, everything, and what the group chooses. */
export function naastElkaar(plek: Plek): Node[] {
  const vellen = opTafel(plek);
  if (vellen.length === 0) return [nietsOpTafel(plek)];
  const signs: Tekens = { ...tekens(plek, vellen), isTellend: isTellend(plek, vellen) };
  const found = plek.naast(vellen);
  const done = knop(words.makeOutcome, () => plek.ga('uitkomst'), true);
  return [
    aanTafel(plek, signs, found),
    ...grootste(plek, found, signs),
    ...deRest(plek, found, signs),
    ...tafelvragen(plek, found, signs),
    ...sinds(plek, found),
    h('div', 'assen', h('div', 'knoppen', done)),
  ];
}
