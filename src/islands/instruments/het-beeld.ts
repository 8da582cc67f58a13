import { apart } from '#language/instrument-rules-verdicts.ts';
import * as words from '#language/instruments-outcome.ts';
import type { Naast, Punt } from '../../instruments/naast.ts';
import type { Uitkomst } from '../../instruments/uitkomst.ts';
import { h, sectie } from './dom.ts';
import type { Tekens } from './fiches.ts';
import type { Plek } from './plek.ts';
import { alles, overzicht, sleutel } from './verschil.ts';

/** The picture, or what stands on the sheets where that is text. What the group wrote itself is not said twice. */
export function hetBeeld(plek: Plek, found: Uitkomst, naast: Naast, signs: Tekens): HTMLElement | undefined {
  const { gekozen } = plek.werk.tafel;
  const written = new Set(found.afspraken.flatMap(({ regels }) => regels.map(([, tekst]) => tekst)));
  // Who is alone has written what the outcome says already.
  const isGeschreven = (id: string, [first, second]: readonly { tekst: string }[]): boolean =>
    written.has(gekozen[id]?.trim() ?? '') || (second === undefined && first !== undefined && written.has(first.tekst));
  // Nor is what someone wrote beside a picture, where the outcome says it.
  const beeld = naast.beeld.map((punt) => ({
    ...punt,
    notities: punt.notities.filter(({ tekst }) => punt.rijen.length === 0 || !written.has(tekst)),
  }));
  const shown = beeld.filter(
    ({ id, rijen, notities, stand }) =>
      rijen.length > 0 || (!isGeschreven(id, notities) && (notities.length > 0 || stand !== apart)),
  );
  // On paper what was agreed takes the place of what it was made of.
  const isAfgesproken = ({ id, rijen }: Punt): boolean => rijen.length === 0 && Boolean(gekozen[id]?.trim());
  const picture = [overzicht(plek, naast), ...alles(plek, shown, signs, isAfgesproken)].filter(Boolean);
  if (picture.length === 0) return undefined;
  const isTekst = shown.every(({ rijen }) => rijen.length === 0);
  // Texts beside a picture are read on the screen.
  const texts = shown
    .filter((punt) => punt.rijen.length === 0 && !isAfgesproken(punt))
    .flatMap(({ notities }) => notities).length;
  const block = sectie(
    isTekst ? words.onSheets : words.thePicture,
    ...picture,
    sleutel(naast.alles.legenda),
    texts > 0 && h('p', 'veld-hulp alleen-kort', words.textsElsewhere(texts)),
  );
  block.classList.toggle('geen-print', shown.every(isAfgesproken));
  return block;
}
