import * as words from '#language/instruments-working.ts';
import { h, haken, uniek } from './dom.ts';

/** What a row of places is for. */
export interface Strook {
  /** The question or name, as the legend of the group. */
  legenda: (Node | string)[];
  /** The words in the cells, and in full for who listens. */
  woorden: readonly string[];
  voluit?: readonly string[];
  waarde: number | null;
  kies: (plaats: number) => void;
  /** Whether the sheet runs to the answer: one-sided scales only. */
  isOplopend?: boolean;
  isLiever?: boolean;
  isKort?: boolean;
  /** Whether a dashed “Weet ik niet” follows, as the last place. */
  metWeetNiet?: boolean;
  /** Whether the legend is only heard: the words stand beside it already. */
  isLegendaVerborgen?: boolean;
}

function vak(
  name: string,
  woord: string,
  voluit: string,
  index: number,
  { waarde, kies }: Strook,
  look: string,
): HTMLLabelElement {
  const radio = h('input', { type: 'radio', name, value: index, 'aria-label': voluit.replace(/[[\]]/g, '') });
  radio.checked = waarde === index;
  radio.addEventListener('change', () => kies(index));
  return h('label', look, radio, h('span', { 'aria-hidden': 'true' }, ...haken(woord)));
}

/** One place on a line: native radios under cells that share their edges. */
export function strip(strook: Strook): HTMLFieldSetElement {
  const { legenda, woorden, voluit = woorden, isOplopend, isLiever, isKort, metWeetNiet, isLegendaVerborgen } = strook;
  const name = uniek();
  const look = ['strip-rij', isOplopend && 'oplopend', isLiever && 'liever', isKort && 'kort'].filter(Boolean).join(' ');
  const cells = woorden.map((woord, index) => vak(name, woord, voluit[index] ?? woord, index, strook, 'plek-vak'));
  const unknown = metWeetNiet && vak(name, words.doNotKnow, words.doNotKnow, woorden.length, strook, 'plek-vak weet-vak');
  return h(
    'fieldset',
    'plekkeuze',
    h('legend', isLegendaVerborgen ? 'verborgen' : 'strip-vraag', ...legenda),
    h('div', look, ...cells),
    unknown,
  );
}
