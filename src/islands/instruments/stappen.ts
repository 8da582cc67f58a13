import * as words from '#language/instruments-working.ts';
import { zonderHaken } from '../../instruments/blad.ts';
import { geefDoor } from './geef-door.ts';
import { h } from './dom.ts';
import { invullen } from './invullen.ts';
import type { Plek, Scherm } from './plek.ts';

const gang = [
  ['invullen', words.stepFill],
  ['naast-elkaar', words.stepSideBySide],
  ['uitkomst', words.stepOutcome],
] as const;

/** The step that the address names: its name, and the number of its screen. */
export function stapUit(hash: string): { stap: string; scherm: number } {
  const [, stap = '', scherm] = /^#([a-z-]+?)(?:-(\d+))?$/.exec(hash) ?? [];
  return { stap, scherm: Math.max(1, Number(scherm ?? 1)) };
}

const hoofdstap = (stap: string): string => (stap === 'geef-door' ? 'invullen' : stap === 'leg-ernaast' ? 'naast-elkaar' : stap);

function gangVan(stap: string, status: Node): HTMLElement {
  const links = gang.map(([naam, tekst]) =>
    h('li', {}, h('a', { href: `#${naam}`, 'aria-current': hoofdstap(stap) === naam ? 'step' : undefined }, tekst)),
  );
  return h('div', 'assen gang', status, h('nav', { 'aria-label': words.steps }, h('ul', 'gang-stappen', ...links)));
}

const titel = document.querySelector('.hoofd-titel');
const rust = titel?.textContent ?? '';

/** The head: low while working, full for the outcome. */
function tekenHoofd({ werk }: Plek, stap: string): void {
  document.documentElement.dataset['werk'] = stap === 'uitkomst' ? 'uitkomst' : stap ? 'bezig' : 'rust';
  const over = document.querySelector<HTMLElement>('[data-over]');
  if (titel) titel.textContent = stap ? zonderHaken(rust) : rust;
  if (!over) return;
  over.hidden = stap === '' || stap === 'uitkomst' || werk.tafel.onderwerp === '';
  over.textContent = words.about(werk.tafel.onderwerp);
}

/** What only some come to: fetched when that comes near. */
const later = {
  uitkomst: async () => (await import('./uitkomst.ts')).uitkomst,
  'leg-ernaast': async () => (await import('./leg-ernaast.ts')).legErnaast,
  'naast-elkaar': async () => (await import('./naast-elkaar.ts')).naastElkaar,
};
type Later = keyof typeof later;
const hier: { [Naam in Later]?: Awaited<ReturnType<(typeof later)[Naam]>> } = {};

const isLater = (stap: string): stap is Later => stap in later;

/** Whether everything is here that a step is made of. */
export const isHier = (stap: string): boolean => !isLater(stap) || hier[stap] !== undefined;

/** Fetches what a step is made of, once; without a name, all that may come next. */
export async function haal(stap?: string): Promise<void> {
  const is = (naam: Later): boolean => stap === undefined || stap === naam;
  if (is('uitkomst')) hier.uitkomst ??= await later.uitkomst();
  if (is('leg-ernaast')) hier['leg-ernaast'] ??= await later['leg-ernaast']();
  if (is('naast-elkaar')) hier['naast-elkaar'] ??= await later['naast-elkaar']();
}

/** The parts of a step, by its name. */
function inhoudVan(plek: Plek, stap: string, scherm: number, schermen: readonly Scherm[]): Node[] {
  switch (stap) {
    case 'invullen':
      return invullen(plek, schermen, scherm);
    case 'geef-door':
      return geefDoor(plek);
    case 'leg-ernaast':
      return hier['leg-ernaast']?.(plek) ?? [];
    case 'naast-elkaar':
      return hier['naast-elkaar']?.(plek) ?? [];
    case 'uitkomst':
      return hier.uitkomst?.(plek, titel) ?? [];
    default:
      return [];
  }
}

/** Draws the step that the address names; gives what gets the focus: its heading, or what is asked before that. */
export function tekenStap(
  plek: Plek & { host: HTMLElement },
  schermen: readonly Scherm[],
  status: Node,
  boven: Node,
): HTMLElement | undefined {
  const { stap, scherm } = stapUit(location.hash);
  const inhoud = inhoudVan(plek, stap, scherm, schermen);
  tekenHoofd(plek, inhoud.length > 0 ? stap : '');
  if (stap === 'uitkomst' && inhoud.length > 0) hier.uitkomst?.kop(plek, titel);
  const data = plek.host.querySelector('script') ?? '';
  // The answer of an outcome stands on the sheet of the head; the walk comes after it.
  const [first, ...rest] = inhoud;
  const walk = [gangVan(stap, status), boven];
  plek.host.replaceChildren(
    data,
    ...(first ? (stap === 'uitkomst' ? [first, ...walk, ...rest] : [...walk, first, ...rest]) : []),
  );
  return plek.host.querySelector<HTMLElement>('[tabindex="-1"]') ?? undefined;
}
