import type { Naast, Punt, Tafelvraag } from '../../instruments/naast.ts';
import { dag, inWoorden } from '../../instruments/woorden.ts';
import { watVeranderde } from '../../instruments/uitkomst.ts';
import { grootBeeld, kleinBeeld, sleutel, type Tekens } from './beeld.ts';
import { h, haken, knop, lijst, sectie, tekstknop, veld } from './dom.ts';
import { adres, isTellend, opTafel, tekens, type Plek } from './plek.ts';

function aanTafel(plek: Plek, { namen, letters, isTellend: counts }: Tekens): HTMLElement {
  const { werk, blad } = plek;
  const isSamen = 'naastElkaar' in blad && blad.naastElkaar === 'samenwerkingen';
  const several = namen.length > 1;
  const hide = tekstknop(werk.tafel.isVerborgen ? 'Toon wie wat zei' : 'Verberg wie wat zei', () => {
    werk.tafel.isVerborgen = !werk.tafel.isVerborgen;
    plek.bewaar();
    plek.teken();
  });
  const who = werk.tafel.isVerborgen
    ? h('p', 'werk-tekst', `${inWoorden(namen.length)} vellen; wie wat zei staat er niet bij.`)
    : h(
        'ul',
        'aan-tafel',
        ...namen.map((naam, index) =>
          h('li', {}, h('span', { class: 'fiche', 'aria-hidden': 'true' }, letters[index] ?? ''), naam),
        ),
      );
  const alone = several
    ? ''
    : h('p', 'werk-tekst', 'Er ligt één vel op tafel. Leg er nog een naast, of bekijk alleen het jouwe.');
  const count =
    counts && !werk.tafel.isVerborgen && several ? h('p', 'veld-hulp', 'Het cijfer in een vak zegt hoeveel er daar staan.') : '';
  return sectie(
    isSamen ? 'Naast elkaar' : 'Aan tafel',
    who,
    alone,
    count,
    h(
      'div',
      'knoppen',
      knop('Leg er nog een naast', () => plek.ga('leg-ernaast')),
      several && hide,
    ),
  );
}

function hulp(plek: Plek, punt: Punt): HTMLElement | string {
  if (punt.helpt.length === 0) return '';
  const links = punt.helpt.flatMap(({ titel, url }, index) => [index > 0 ? ', ' : '', h('a', { href: adres(plek, url) }, titel)]);
  return h('p', 'ver-tekst', 'Helpt hierbij: ', ...links, '.');
}

/** Where the group writes what it said: folded until someone wants to, open where there is something. */
function gezegd(plek: Plek, punt: Punt): HTMLElement {
  const { gezegd: said } = plek.werk.tafel;
  const field = veld('Wat jullie erover zeiden', '', said[punt.id] ?? '', (text) => ((said[punt.id] = text), plek.bewaar()), 3);
  return h(
    'details',
    { class: 'schrijf', open: Boolean(said[punt.id]) },
    h('summary', {}, 'Schrijf op wat jullie erover zeiden'),
    field,
  );
}

const notities = (punt: Punt, { namen }: Tekens): HTMLElement[] =>
  punt.notities.map(({ wie, tekst }) =>
    h('p', 'ver-tekst notitie', `${namen[wie] === 'iemand' ? 'Iemand' : (namen[wie] ?? '')} schreef: ‘${tekst}’`),
  );

function verschil(plek: Plek, punt: Punt, signs: Tekens): HTMLElement {
  const label = h('div', 'as-een', h('h3', 'ver-groep', ...haken(punt.groep)), punt.bij && h('p', 'werk-bij', punt.bij));
  return h(
    'article',
    'assen ver',
    label,
    h(
      'div',
      {},
      h('p', 'ver-vraag', ...haken(punt.vraag)),
      grootBeeld(punt, signs),
      h('p', 'ver-zin', punt.zin),
      ...notities(punt, signs),
      hulp(plek, punt),
      gezegd(plek, punt),
    ),
  );
}

/** Punten that share the columns of the first stand in one table; the others in words. */
export function alles({ alles: { punten } }: Naast, signs: Tekens): Node[] {
  const key = ({ koppen, rijen, isVlak }: Punt): string => `${koppen.join()} ${rijen.length > 0 && !isVlak}`;
  const inTable = punten.filter((punt) => punt.rijen.length > 0 && !punt.isVlak && key(punt) === key(punten[0] ?? punt));
  const rest = punten.filter((punt) => !inTable.includes(punt));
  const rows = rest.map((punt) => {
    const name = punt.isVlak || punt.groep === '' ? punt.vraag : punt.groep;
    const said = notities(punt, signs).map((note) => h('dd', {}, note));
    return h(
      'div',
      'lijstrij',
      h('dt', {}, punt.isVlak && h('span', 'fiche', punt.groep), ...haken(name)),
      h(
        'dd',
        {},
        punt.stand && h('b', {}, `${punt.stand}. `),
        punt.zin,
        punt.bij && !punt.isVlak ? h('span', 'veld-hulp', ` ${punt.bij}`) : '',
      ),
      ...said,
    );
  });
  return [kleinBeeld(inTable, signs), rows.length > 0 ? h('dl', 'lijstje', ...rows) : ''].filter(
    (node): node is HTMLElement => node !== '',
  );
}

function tafelvraag(plek: Plek, vraag: Tafelvraag, signs: Tekens): HTMLElement {
  const { gekozen } = plek.werk.tafel;
  const set = (text: string): void => {
    gekozen[vraag.id] = text;
    plek.bewaar();
  };
  const now = gekozen[vraag.id] ?? '';
  if (vraag.opties.length > 0) {
    const at = vraag.opties.indexOf(now);
    const choice = lijst(
      vraag.naam,
      vraag.opties.map((one) => one.replace(/[[\]]/g, '')),
      'Nog kiezen',
      at < 0 ? null : at,
      (index) => set(index === null ? '' : (vraag.opties[index] ?? '')),
    );
    return h(
      'div',
      'tafelrij',
      h('span', {}, ...haken(vraag.naam), vraag.bij && h('span', 'veld-hulp', ` ${vraag.bij}`)),
      choice,
    );
  }
  const field = veld(vraag.naam, vraag.bij, now, set, 2);
  const take = vraag.voorzetten.map(({ wie, tekst }) =>
    h(
      'p',
      'voorzet',
      h('span', { class: 'fiche', 'aria-hidden': 'true' }, signs.letters[wie] ?? ''),
      h('span', {}, tekst),
      tekstknop('Neem deze over', () => (set(tekst), plek.teken())),
    ),
  );
  return h('div', 'tafelveld', field, ...take);
}

function tafelvragen(plek: Plek, { vragen }: Naast, signs: Tekens): HTMLElement[] {
  const heads = [...new Set(vragen.map(({ kop }) => kop))];
  return heads.map((kop) => sectie(kop, ...vragen.filter((one) => one.kop === kop).map((one) => tafelvraag(plek, one, signs))));
}

/** What is different since the last round of this group. */
export function sinds(plek: Plek, now: Naast): HTMLElement | undefined {
  const before = plek.werk.eerder.at(-1);
  if (!before) return undefined;
  const changed = watVeranderde(plek.naast(before.vellen), now);
  const day = dag(before.tafel.datum);
  const kop = day ? `Wat er veranderd is sinds ${day}` : 'Wat er veranderd is sinds de vorige keer';
  const said =
    changed.length > 0
      ? h('ul', 'zinnen', ...changed.map((text) => h('li', {}, text)))
      : h('p', 'werk-tekst', 'Jullie oordeel is overal hetzelfde gebleven.');
  return sectie(kop, said);
}

/** The sheets side by side: who is there, the largest differences, everything, and what the group chooses. */
export function naastElkaar(plek: Plek): Node[] {
  const vellen = opTafel(plek);
  const signs: Tekens = { ...tekens(plek, vellen), isTellend: isTellend(plek, vellen) };
  const head = aanTafel(plek, signs);
  if (vellen.length === 0)
    return [
      sectie(
        'Nog niets op tafel',
        h('p', 'werk-tekst', 'Vul eerst zelf iets in, of leg er antwoorden van anderen naast.'),
        h(
          'div',
          'knoppen',
          knop('Begin met invullen', () => plek.ga('invullen'), true),
          knop('Leg er een naast', () => plek.ga('leg-ernaast')),
        ),
      ),
    ];
  const found = plek.naast(vellen);
  const { eerst, alles: all } = found;
  const far = eerst.punten.map((punt) => verschil(plek, punt, signs));
  const same =
    vellen.length > 1 && far.length === 0
      ? sectie(
          'Geen verschillen',
          h(
            'p',
            'werk-tekst',
            'Jullie antwoorden liggen overal op elkaar. Praat over wat er samen nog niet goed is, of over wat je vast wilt houden.',
          ),
        )
      : '';
  const since = sinds(plek, found);
  return [
    head,
    ...(far.length > 0 ? [sectie(eerst.kop, h('p', 'werk-tekst', eerst.uitleg)), ...far] : same === '' ? [] : [same]),
    ...(all.punten.length > 0
      ? [
          sectie(
            all.kop,
            h('p', 'werk-tekst', all.uitleg),
            sleutel(all.legenda),
            ...alles(found, signs),
            found.slot ? h('p', 'werk-tekst', ...haken(found.slot)) : '',
          ),
        ]
      : []),
    ...tafelvragen(plek, found, signs),
    ...(since ? [since] : []),
    h(
      'div',
      'assen',
      h(
        'div',
        'knoppen',
        knop('Maak de uitkomst', () => plek.ga('uitkomst'), true),
      ),
    ),
  ];
}
