import * as words from '#language/instruments-keuzehulp.ts';
import * as working from '#language/instruments-working.ts';
import { zonderHaken, type Keuzehulp } from '../../instruments/blad.ts';
import { naastKeuzehulp } from '../../instruments/keuzehulp.ts';
import { heeftTrek } from '../../instruments/trek.ts';
import { hoofdletter, kleineLetter } from '../../instruments/woorden.ts';
import { adres, type Plek, type Scherm, type Soort } from './plek.ts';
import { tabellen } from './beeld.ts';
import { h, haken, uniek, veld } from './dom.ts';
import { trektabel, waarom } from './trektabel.ts';

/** A list of answers; `na` says what follows from the one that was chosen. */
function keuzelijst(
  legenda: string,
  options: readonly string[],
  waarde: number | null,
  kies: (index: number) => void,
  na: (index: number) => HTMLElement | string,
): HTMLElement {
  const name = uniek();
  const said = options.map(() => h('div', {}));
  const show = (chosen: number | null): void =>
    said.forEach((place, index) => place.replaceChildren(index === chosen ? na(index) : ''));
  const rows = [...options, working.doNotKnow].map((text, index) => {
    const radio = h('input', { type: 'radio', name, value: index });
    radio.checked = waarde === index;
    radio.addEventListener('change', () => (kies(index), show(index)));
    return h(
      'div',
      {},
      h('label', `keuze${index === options.length ? ' weet-vak' : ''}`, radio, h('span', {}, ...haken(text))),
      said[index] ?? '',
    );
  });
  show(waarde);
  return h('fieldset', 'plekkeuze keuzelijst', h('legend', 'strip-vraag', ...haken(legenda)), ...rows);
}

function vraag(plek: Plek, blad: Keuzehulp, index: number, below: HTMLElement): Node[] {
  const own = blad.vragen[index];
  if (!own) return [];
  const vel = plek.vel();
  const draw = (): void => below.replaceChildren(...(heeftTrek(blad) ? [trektabel(plek, blad)] : []));
  draw();
  const kies = (answer: number): void => {
    vel.gesloten[index] = answer;
    plek.bewaar();
    draw();
  };
  return [
    keuzelijst(
      own.vraag,
      own.antwoorden.map(({ tekst }) => tekst),
      vel.gesloten[index] ?? null,
      kies,
      (answer) => waarom(blad, index, answer),
    ),
  ];
}

/** The answers beside the choices: what this person would choose, and why. */
function keuze(plek: Plek, blad: Keuzehulp): Node[] {
  const vel = plek.vel();
  const at = blad.vragen.length;
  const kies = (index: number): void => {
    vel.gesloten[at] = index;
    plek.bewaar();
  };
  const uitleg = (index: number): HTMLElement | string => {
    const chosen = blad.uitkomsten[index];
    if (!chosen?.kort && !chosen?.url) return '';
    return h(
      'p',
      'trekt',
      ...haken(chosen.kort ?? ''),
      ' ',
      chosen.url ? h('a', { href: adres(plek, chosen.url) }, words.readMore) : '',
    );
  };
  const given = blad.vragen.map((own, index) => {
    const answer = own.antwoorden[vel.gesloten[index] ?? -1];
    return h('div', 'lijstrij', h('dt', {}, ...haken(own.naam)), h('dd', {}, ...haken(answer?.tekst ?? working.stillOpen)));
  });
  return [
    heeftTrek(blad) ? trektabel(plek, blad) : h('dl', 'lijstje', ...given),
    keuzelijst(
      blad.uitkomstvraag,
      blad.uitkomsten.map(({ naam }) => naam),
      vel.gesloten[at] ?? null,
      kies,
      uitleg,
    ),
    veld(words.why, working.mayStayEmpty, vel.open[0] ?? '', (text) => ((vel.open[0] = text), plek.bewaar()), 2),
  ];
}

/** One question a screen; the last asks for the choice. */
function schermen(plek: Plek, blad: Keuzehulp): Scherm[] {
  const questions = blad.vragen.map((own, index): Scherm => {
    const erna = h('div', {});
    return {
      naam: kleineLetter(zonderHaken(own.naam)),
      kop: hoofdletter(own.naam),
      bij: () => `${words.questionOf(index + 1, blad.vragen.length)}${own.telt ? ` ${words.counts}` : ''}`,
      inhoud: () => vraag(plek, blad, index, erna),
      erna,
    };
  });
  return [
    ...questions,
    { naam: words.theChoice, kop: words.theChoiceHead, bij: () => words.layBeside, inhoud: () => keuze(plek, blad) },
  ];
}

export default { beeld: tabellen, naast: naastKeuzehulp, schermen } satisfies Soort<Keuzehulp>;
