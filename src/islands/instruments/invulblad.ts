import * as words from '#language/instruments-invulblad.ts';
import * as working from '#language/instruments-working.ts';
import { zonderHaken, type Invulblad, type Veld } from '../../instruments/blad.ts';
import { naastInvulblad } from '../../instruments/invulblad.ts';
import { beginVan, eigenVelden } from '../../instruments/invulblad-teksten.ts';
import { aantalVan, hoofdletter, kleineLetter } from '../../instruments/woorden.ts';
import { adres, type Plek, type Scherm, type Soort } from './plek.ts';
import { tabellen } from './beeld.ts';
import { h, haken, tekstknop, veld } from './dom.ts';
import { eigenOnderwerpen } from './eigen-onderwerpen.ts';
import { regellijst } from './regellijst.ts';
import { stand } from './stand.ts';

/** An example, on demand, so that it does not set the answer. */
function voorbeeld(plek: Plek, { voorbeeld: shown }: Veld): HTMLElement | string {
  if (!shown) return '';
  const place = h('aside', 'voorbeeld');
  const dicht = (): HTMLButtonElement => tekstknop(shown.naam, open);
  // The focus stays at the example, whether it opens or closes.
  const close = (): void => {
    const again = dicht();
    place.replaceChildren(again);
    again.focus();
  };
  const open = (): void => {
    const shut = tekstknop(working.close, close);
    place.replaceChildren(
      h('h4', 'voorbeeld-kop', shown.naam),
      h('p', {}, ...haken(shown.tekst)),
      h('p', 'vel-acties', shown.url ? h('a', { href: adres(plek, shown.url) }, words.readCase) : '', shut),
    );
    shut.focus({ preventScroll: true });
  };
  place.append(dicht());
  return place;
}

/** What the source advises here, in the phase that was chosen first. */
function advies(plek: Plek, blad: Invulblad, { adviezen }: Veld): HTMLElement | string {
  if (!adviezen) return '';
  const at = blad.vragen.findIndex(({ soort }) => soort === 'keuze');
  const place = h('p', { class: 'advies', 'data-advies': true });
  const show = (): void => {
    const phase = plek.vel().gesloten[at] ?? null;
    const text = phase === null ? '' : (adviezen[phase] ?? words.noAdvice);
    place.replaceChildren(...(phase === null ? [words.choosePhase] : haken(text)));
  };
  show();
  place.addEventListener('fase', show);
  return place;
}

function veldBlok(plek: Plek, blad: Invulblad, own: Veld, index: number): HTMLElement {
  const vel = plek.vel();
  const at = beginVan(blad, index);
  const head = h(
    'div',
    'invul-kop',
    h('h3', 'invul-naam', `${index + 1}. `, ...haken(own.naam)),
    own.vraag && h('p', {}, ...haken(own.vraag)),
  );
  const text = (): HTMLElement => veld(own.label, '', vel.open[at] ?? '', (value) => ((vel.open[at] = value), plek.bewaar()), 3);
  const field = own.soort === 'lijst' ? regellijst(plek, blad, own, index) : own.soort === 'tekst' ? text() : '';
  const choice =
    own.soort === 'keuze'
      ? stand(plek, own.opties, index, own.naam, true)
      : stand(plek, blad.stand, index, words.howDoesItStand(own.naam));
  return h('div', 'vraagblok invul', head, h('div', {}, advies(plek, blad, own), field, choice), voorbeeld(plek, own));
}

/** A few fields a screen, so that a phone shows one thought at a time. */
function schermen(plek: Plek, blad: Invulblad): Scherm[] {
  const { perScherm, vragen, kop, uitleg } = blad;
  const filled = (): number =>
    vragen.filter((own, index) =>
      own.soort === 'keuze' ? plek.vel().gesloten[index] !== null : Boolean(plek.vel().open[beginVan(blad, index)]),
    ).length;
  const count = Math.ceil(vragen.length / perScherm);
  return Array.from({ length: count }, (_, part) => {
    const first = vragen[part * perScherm];
    return {
      naam: kleineLetter(zonderHaken(first?.naam ?? '')),
      kop,
      bij: () =>
        `${count > 1 ? `${working.partOf(part + 1, count)} ` : ''}${words.isFilled(hoofdletter(aantalVan(filled(), vragen.length)))}`,
      inhoud: () => [
        h('p', 'werk-tekst', ...haken(uitleg)),
        h(
          'div',
          'over-alles',
          ...vragen
            .slice(part * perScherm, (part + 1) * perScherm)
            .map((own, index) => veldBlok(plek, blad, own, part * perScherm + index)),
          ...(part === count - 1 ? eigenOnderwerpen(plek, blad) : []),
        ),
      ],
    };
  });
}

export default {
  beeld: tabellen,
  naast: naastInvulblad,
  schermen,
  // The next one has the same own topics, still empty.
  erven: (vorig, nieuw, blad) => {
    const open = [...nieuw.open];
    for (const { open: at } of eigenVelden(blad, vorig)) open[at] = vorig.open[at] ?? '';
    return { ...nieuw, open };
  },
} satisfies Soort<Invulblad>;
