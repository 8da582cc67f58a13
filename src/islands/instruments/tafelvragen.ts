import * as words from '#language/instruments-side-by-side.ts';
import * as working from '#language/instruments-working.ts';
import type { Naast, Tafelvraag } from '../../instruments/naast.ts';
import { kleineLetter } from '../../instruments/woorden.ts';
import type { Tekens } from './fiches.ts';
import { h, haken, lijst, sectie, tekstknop, veld } from './dom.ts';
import type { Plek } from './plek.ts';

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
      working.stillToChoose,
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
  const isSame = kleineLetter(vraag.bij.replace(/\?$/, '')) === kleineLetter(vraag.naam);
  const field = veld(isSame ? vraag.bij : vraag.naam, isSame ? '' : vraag.bij, now, set, 2);
  const take = vraag.voorzetten.map(({ wie, tekst }) =>
    h(
      'p',
      'voorzet',
      h('span', { class: 'fiche', 'aria-hidden': 'true' }, signs.letters[wie] ?? ''),
      h('span', {}, tekst),
      tekstknop(words.takeThisOver, () => (set(tekst), plek.teken())),
    ),
  );
  return h('div', 'tafelveld', field, ...take);
}

export function tafelvragen(plek: Plek, { vragen }: Naast, signs: Tekens): HTMLElement[] {
  // Who is alone has written it already.
  const asked = vragen.filter(({ voorzetten }) => signs.namen.length > 1 || voorzetten.length === 0);
  const heads = [...new Set(asked.map(({ kop }) => kop))];
  return heads.map((kop) => sectie(kop, ...asked.filter((one) => one.kop === kop).map((one) => tafelvraag(plek, one, signs))));
}
