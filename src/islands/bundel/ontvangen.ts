import { isLeeg, meesteStukken, samen, type Bundel } from '../../bundel/bundel.ts';
import { leesFragment } from '../../bundel/link.ts';
import { aantal, naamVan } from '../../bundel/woorden.ts';

/** What receiving a bundel asks of the page around it. */
export interface Ontvanger {
  bundel: () => Bundel;
  wijzig: (bundel: Bundel, said: string) => void;
  zeg: (said: string) => void;
}

const beschadigd = 'Deze link is beschadigd: er is geen bundel in te lezen.';

/** Opens what someone sent: in place of an empty bundel at once, else after asking. */
function open({ bundel, wijzig }: Ontvanger, found: Bundel, wordsAfter = ''): void {
  const own = bundel();
  const question = `Je hebt al een bundel: ${naamVan(own)}. Vervangen door ${naamVan(found)}? Met Annuleren komen de stukken erbij.`;
  if (isLeeg(own) || confirm(question)) return wijzig(found, `De bundel is geopend. ${wordsAfter}`.trim());
  const { bundel: both, teVeel } = samen(own, found);
  const left = teVeel > 0 ? `In een bundel passen ${meesteStukken} stukken: ${teVeel} pasten er niet meer bij.` : '';
  wijzig(both, ['De stukken staan onderaan.', left, wordsAfter].filter(Boolean).join(' '));
}

/** Opens the bundel in an address, and takes it out of the address: who opens the page again has it already. */
function uitAdres(ontvanger: Ontvanger): void {
  if (!/stuk=|titel=/.test(location.hash)) return;
  const found = leesFragment(location.hash);
  history.replaceState(null, '', location.pathname);
  if (!found || isLeeg(found.bundel)) return ontvanger.zeg(beschadigd);
  const { bundel, vreemd } = found;
  const left = `${aantal(vreemd, 'stuk', 'stukken')} in de link ${vreemd === 1 ? 'kon' : 'konden'} niet worden gelezen.`;
  open(ontvanger, bundel, vreemd > 0 ? left : '');
}

/**
 * Receives what comes by address, and the bundels that stand ready on the page.
 * @returns what opens a bundel that came another way
 */
export function ontvang(ontvanger: Ontvanger): (bundel: Bundel) => void {
  addEventListener('hashchange', () => uitAdres(ontvanger));
  document.querySelectorAll<HTMLElement>('[data-neem]').forEach((button) =>
    button.addEventListener('click', () => {
      const ready = leesFragment(button.dataset['neem'] ?? '');
      if (ready) open(ontvanger, ready.bundel);
    }),
  );
  // After the page has shown what it has.
  queueMicrotask(() => uitAdres(ontvanger));
  return (bundel) => open(ontvanger, bundel);
}
