import * as words from '#language/bundel-doing.ts';
import { isLeeg, meesteStukken, samen, type Bundel } from '../../bundel/bundel.ts';
import { leesFragment } from '../../bundel/link.ts';
import { naamVan } from '../../bundel/woorden.ts';

/** What receiving a bundel asks of the page around it. */
export interface Ontvanger {
  bundel: () => Bundel;
  wijzig: (bundel: Bundel, said: string) => void;
  zeg: (said: string) => void;
}

/** Opens what someone sent: in place of an empty bundel at once, else after asking. */
function open({ bundel, wijzig }: Ontvanger, found: Bundel, wordsAfter = ''): void {
  const own = bundel();
  if (isLeeg(own) || confirm(words.replaceIt(naamVan(own), naamVan(found))))
    return wijzig(found, `${words.isOpened} ${wordsAfter}`.trim());
  const { bundel: both, teVeel } = samen(own, found);
  const left = teVeel > 0 ? words.didNotFit(meesteStukken, teVeel) : '';
  wijzig(both, [words.atTheEnd, left, wordsAfter].filter(Boolean).join(' '));
}

/** Opens the bundel in an address, and takes it out of the address: who opens the page again has it already. */
function uitAdres(ontvanger: Ontvanger): void {
  if (!/stuk=|titel=/.test(location.hash)) return;
  const found = leesFragment(location.hash);
  history.replaceState(null, '', location.pathname);
  if (!found || isLeeg(found.bundel)) return ontvanger.zeg(words.linkIsDamaged);
  const { bundel, vreemd } = found;
  open(ontvanger, bundel, vreemd > 0 ? words.notReadInLink(vreemd) : '');
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
