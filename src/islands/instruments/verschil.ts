import { wroteDown } from '#language/instrument-rules-who.ts';
import * as words from '#language/instruments-side-by-side.ts';
import * as working from '#language/instruments-working.ts';
import type { Naast, Punt } from '../../instruments/naast.ts';
import { wie } from '../../instruments/woorden.ts';
import type { Tekens } from './fiches.ts';
import { h, haken, veld } from './dom.ts';
import { adres, type Plek } from './plek.ts';

function hulp(plek: Plek, punt: Punt): HTMLElement | string {
  if (punt.helpt.length === 0) return '';
  const links = punt.helpt.flatMap(({ titel, url }, index) => [index > 0 ? ', ' : '', h('a', { href: adres(plek, url) }, titel)]);
  const end = /[?!.]$/.test(punt.helpt.at(-1)?.titel ?? '') ? '' : '.';
  return h('p', 'ver-tekst', words.helpsHere, ...links, end);
}

/** Where the group writes what it said: folded until someone wants to, open where there is something. */
function gezegd(plek: Plek, punt: Punt): HTMLElement {
  const { gezegd: said } = plek.werk.tafel;
  const field = veld(words.whatYouSaid, '', said[punt.id] ?? '', (text) => ((said[punt.id] = text), plek.bewaar()), 3);
  return h('details', { class: 'schrijf', open: Boolean(said[punt.id]) }, h('summary', {}, words.writeWhatYouSaid), field);
}

/** Who wrote what; who wrote the same is named together. */
function notities({ notities: all }: Punt, { namen }: Tekens): HTMLElement[] {
  const alike = new Map<string, Punt['notities']>();
  for (const one of all) {
    const key = one.tekst.toLowerCase().replace(/[.!]$/, '');
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()].map((same) => {
    const who = same.map(({ wie: index }) => index);
    const isTellend = same.length > 1 && namen[0] === working.someone;
    return h('p', 'ver-tekst notitie', words.wrote(wie({ namen, isTellend }, who, wroteDown), same[0]?.tekst ?? ''));
  });
}

/** A difference, large. `isNaast`: it stands beside others, so that it keeps no axes of its own. */
export function verschil(plek: Plek, punt: Punt, signs: Tekens, isNaast = false): HTMLElement {
  const label = h(
    'div',
    isNaast ? '' : 'as-een',
    punt.groep && h('h3', 'ver-groep', ...haken(punt.groep)),
    punt.bij && h('p', 'werk-bij', punt.bij),
  );
  return h(
    'article',
    isNaast ? 'ver-naast' : 'assen ver',
    label,
    h(
      'div',
      {},
      h('p', 'ver-vraag', ...haken(punt.vraag)),
      plek.soort.beeld.groot(punt, signs),
      h('p', 'ver-zin', punt.zin),
      ...notities(punt, signs),
      hulp(plek, punt),
      gezegd(plek, punt),
    ),
  );
}

/** What dark and light mean. */
export const sleutel = (legenda: [string, string] | undefined): HTMLElement | string =>
  legenda ? h('ul', 'sleutel', h('li', {}, h('i', 'd'), legenda[0]), h('li', {}, h('i', 'e'), legenda[1])) : '';

/** Where everything stands, for a kind that has a plane. */
export const overzicht = ({ soort }: Plek, { plattegrond }: Naast): HTMLElement | '' | undefined =>
  plattegrond && soort.beeld.overzicht?.(plattegrond);

/**
 * Punten that share the columns which most have stand in one table; the others in words.
 * @param isOpScherm what paper has said elsewhere
 */
export function alles(
  { soort }: Plek,
  punten: readonly Punt[],
  signs: Tekens,
  isOpScherm: (punt: Punt) => boolean = () => false,
): Node[] {
  const key = ({ koppen }: Punt): string => koppen.join();
  const drawn = punten.filter(({ rijen, isVlak }) => rijen.length > 0 && !isVlak);
  const count = (punt: Punt): number => drawn.filter((other) => key(other) === key(punt)).length;
  const most = Math.max(0, ...drawn.map(count));
  const first = drawn.find((punt) => count(punt) === most);
  const inTable = first ? drawn.filter((punt) => key(punt) === key(first)) : [];
  const rest = punten.filter((punt) => !inTable.includes(punt));
  const rows = rest.map((punt) => {
    const name = punt.isVlak || punt.groep === '' ? punt.vraag : punt.groep;
    const said = notities(punt, signs).map((note) => h('dd', {}, note));
    return h(
      'div',
      isOpScherm(punt) ? 'lijstrij geen-print' : 'lijstrij',
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
  return [
    soort.beeld.klein(inTable, signs, (punt) => notities(punt, signs)),
    rows.length > 0 ? h('dl', 'lijstje', ...rows) : '',
  ].filter((node): node is HTMLElement => node !== '');
}
