import * as words from '#language/instruments-in-bundel.ts';
import { isVol, metUitkomst } from '../../bundel/bundel.ts';
import { maakUitkomst } from '../../instruments/uitkomst.ts';
import { tekstVanUitkomst } from '../../instruments/uitkomst-tekst.ts';
import { bewaar, bewaard } from '../bundel/bewaar.ts';
import { h } from './dom.ts';
import { adres, opTafel, type Plek } from './plek.ts';

/** Lays the outcome in the bundel of this browser, as the text that it is now. */
export function legInBundel(plek: Plek, said: HTMLElement): void {
  const page = new URL(adres(plek, '/bundel/'), location.href).pathname;
  const vellen = opTafel(plek);
  const uitkomst = maakUitkomst(plek.blad, plek.naast(vellen), vellen, plek.werk.tafel);
  const { bundel } = bewaard(page);
  const changed = metUitkomst(bundel, {
    soort: 'uitkomst',
    id: plek.blad.id,
    titel: uitkomst.titel,
    tekst: tekstVanUitkomst(uitkomst, plek.werk.tafel.stappen),
  });
  const isRoom = !isVol(bundel) || changed.stukken.length === bundel.stukken.length;
  if (!isRoom) return said.replaceChildren(words.isFull);
  if (!bewaar(page, changed)) return said.replaceChildren(words.keepsNothing);
  said.replaceChildren(words.liesIn, h('a', { href: adres(plek, '/bundel/') }, words.yourBundel), '.');
}
