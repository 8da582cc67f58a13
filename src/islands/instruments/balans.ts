import * as words from '#language/instruments-balans.ts';
import * as working from '#language/instruments-working.ts';
import { naastBalans } from '../../instruments/balans.ts';
import { terugZin } from '../../instruments/balans-wegen.ts';
import { zonderHaken, type Balans, type Paar } from '../../instruments/blad.ts';
import { tabellen } from './beeld.ts';
import type { Naast } from '../../instruments/naast.ts';
import { aantalVan, hoofdletter, kleineLetter } from '../../instruments/woorden.ts';
import { h, haken } from './dom.ts';
import type { Plek, Scherm, Soort } from './plek.ts';
import { strip } from './strip.ts';

const perScherm = 3;

/** The places in full: “eerder inclusief”, not “eerder”. */
const voluit = ({ plaatsen }: Balans, { polen }: Paar): string[] =>
  plaatsen.map((plaats, index) => (index === 2 ? plaats : `${plaats} ${kleineLetter(zonderHaken(polen[index < 2 ? 0 : 1]))}`));

/** The two poles above their strips; who listens hears them in each answer. */
const polenVan = ({ polen }: Paar): HTMLElement =>
  h('p', { class: 'balans-polen', 'aria-hidden': 'true' }, h('span', {}, ...haken(polen[0])), h('span', {}, ...haken(polen[1])));

function paar(plek: Plek, blad: Balans, own: Paar, index: number): HTMLElement {
  const vel = plek.vel();
  const at = 3 * index;
  const said = h('p', { class: 'balans-zin', role: 'status' });
  const say = (): void => void (said.textContent = terugZin(own, vel.gesloten[at] ?? null, vel.gesloten[at + 1] ?? null));
  say();
  const rij = (naam: string, offset: number, woorden: readonly string[], full: readonly string[]) =>
    h(
      'div',
      'balans-regel',
      h('span', { class: 'balans-naam', 'aria-hidden': 'true' }, naam),
      strip({
        legenda: [`${naam}: ${zonderHaken(own.naam)}`],
        isLegendaVerborgen: true,
        woorden,
        voluit: full,
        waarde: vel.gesloten[at + offset] ?? null,
        isLiever: offset === 1,
        isKort: offset === 2,
        kies: (plaats) => {
          vel.gesloten[at + offset] = plaats;
          plek.bewaar();
          say();
        },
      }),
    );
  const full = voluit(blad, own);
  return h(
    'div',
    'vraagblok balans',
    h('h3', 'strip-vraag', `${index + 1}. `, ...haken(own.vraag)),
    polenVan(own),
    rij(words.now, 0, blad.plaatsen, full),
    rij(words.rather, 1, blad.plaatsen, full),
    said,
    rij(words.discuss, 2, blad.dringend, blad.dringend),
  );
}

/** Pairs by level where the source has levels, else three at a time. */
function groepen({ vragen, onderwerpen }: Balans): { naam: string; at: number[] }[] {
  const names = [...new Set(vragen.map(({ groep }) => groep))];
  if (names.length > 1)
    return names.map((naam) => ({ naam, at: vragen.flatMap(({ groep }, index) => (groep === naam ? [index] : [])) }));
  const count = Math.ceil(vragen.length / perScherm);
  return Array.from({ length: count }, (_, part) => {
    const at = vragen.map((_, index) => index).slice(part * perScherm, (part + 1) * perScherm);
    return { naam: words.fromTo(hoofdletter(onderwerpen), (at[0] ?? 0) + 1, (at.at(-1) ?? 0) + 1), at };
  });
}

function schermen(plek: Plek, blad: Balans): Scherm[] {
  const done = (): number => blad.vragen.filter((_, index) => plek.vel().gesloten[3 * index] !== null).length;
  const parts = groepen(blad);
  return parts.map(({ naam, at }, part) => ({
    naam: kleineLetter(naam.replace(/^\d+\. /, '')),
    kop: parts.length > 1 ? naam : words.whereAreYou,
    bij: () =>
      `${parts.length > 1 ? `${working.partOf(part + 1, parts.length)} ` : ''}${words.havePlaced(aantalVan(done(), blad.vragen.length, blad.onderwerpen))}`,
    inhoud: () => [
      h('p', 'werk-tekst', words.howTo),
      ...at.flatMap((index) => {
        const own = blad.vragen[index];
        return own ? [paar(plek, blad, own, index)] : [];
      }),
    ],
  }));
}

/** How a pair is read: a piece with a solid edge is now, one with a dashed edge is where someone would rather be. */
const sleutel = ([first = '']: readonly string[], { alles: { legenda } }: Naast): HTMLElement =>
  h(
    'ul',
    'aan-tafel',
    ...(
      [
        ['', words.whereSeenNow],
        [' straks', words.whereRather],
      ] as const
    ).map(([look, text]) => h('li', 'veld-hulp', h('span', { class: `fiche${look}`, 'aria-hidden': 'true' }, first), text)),
    h('li', 'veld-hulp', h('span', 'sleutel', h('i', 'd')), legenda?.[0]),
  );

export default { beeld: tabellen, naast: naastBalans, schermen, sleutel } satisfies Soort<Balans>;
