import * as words from '#language/bundel-doing.ts';
import { isLeeg, meesteStukken, samen, type Bundel } from '../../bundel/bundel.ts';
import { fragmentVan, leesFragment } from '../../bundel/link.ts';
import { naamVan } from '../../bundel/woorden.ts';
import { element } from '../element.ts';

/** What receiving a bundel asks of the page around it. */
export interface Ontvanger {
  bundel: () => Bundel;
  wijzig: (bundel: Bundel, said: string, focus?: { index: number; doe: string }) => void;
  zeg: (said: string) => void;
  /** What a question stands under. */
  plek: Element | null;
}

/** A bundel that came from another. */
interface Ontvangen {
  bundel: Bundel;
  /** What is said after it is opened. */
  wordsAfter?: string;
  /** What is to be done as soon as it is known what happens with it. */
  klaar?: () => void;
}

/** Who answered a question stands at the beginning of the list. */
const first = { index: 0, doe: 'omlaag' };

/** Asks what to do where there is a bundel already, and does nothing until that is answered. */
function vraag({ plek, zeg }: Ontvanger, question: string, answers: Readonly<Record<string, () => void>>): void {
  plek?.parentElement?.querySelector('.bundel-keus')?.remove();
  const panel = element('div', 'bundel-keus', element('p', '', question));
  for (const [name, act] of Object.entries(answers)) {
    const button = element('button', 'knop', name);
    button.type = 'button';
    button.addEventListener('click', () => {
      panel.remove();
      act();
    });
    panel.append(button);
  }
  plek?.after(panel);
  zeg('');
  panel.role = 'group';
  panel.ariaLabel = question;
  panel.tabIndex = -1;
  panel.focus();
}

/** Puts a bundel under the one that there is, as far as there is room. */
function onderaan({ bundel, wijzig }: Ontvanger, found: Bundel, wordsAfter: string): void {
  const { bundel: both, teVeel } = samen(bundel(), found);
  const left = teVeel > 0 ? words.didNotFit(meesteStukken, teVeel) : '';
  wijzig(both, [words.atTheEnd, left, wordsAfter].filter(Boolean).join(' '), first);
}

/** Opens what someone sent: in place of an empty bundel at once, else after asking. */
function open(ontvanger: Ontvanger, { bundel: found, wordsAfter = '', klaar }: Ontvangen): void {
  const { bundel, wijzig, zeg } = ontvanger;
  const own = bundel();
  const opened = `${words.isOpened} ${wordsAfter}`.trim();
  if (fragmentVan(own) === fragmentVan(found)) zeg(words.haveItAlready);
  else if (isLeeg(own)) wijzig(found, opened);
  else {
    const after = (act: () => void) => () => {
      klaar?.();
      act();
    };
    return vraag(ontvanger, words.whatToDo([naamVan(own), own.stukken.length], [naamVan(found), found.stukken.length]), {
      [words.replaceMine]: after(() => wijzig(found, opened, first)),
      [words.putUnderMine]: after(() => onderaan(ontvanger, found, wordsAfter)),
      [words.leaveMine]: after(() => wijzig(bundel(), words.isLeft, first)),
    });
  }
  klaar?.();
}

/** Opens the bundel in an address, and takes it out of the address: who opens the page again has it already. */
function uitAdres(ontvanger: Ontvanger): void {
  if (!/stuk=|titel=/.test(location.hash)) return;
  const found = leesFragment(location.hash);
  const klaar = (): void => history.replaceState(null, '', location.pathname);
  if (!found || isLeeg(found.bundel)) {
    klaar();
    return ontvanger.zeg(words.linkIsDamaged);
  }
  const { bundel, vreemd } = found;
  open(ontvanger, { bundel, wordsAfter: vreemd > 0 ? words.notReadInLink(vreemd) : '', klaar });
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
      if (ready) open(ontvanger, ready);
    }),
  );
  // After the page has shown what it has.
  queueMicrotask(() => uitAdres(ontvanger));
  return (bundel) => open(ontvanger, { bundel });
}
