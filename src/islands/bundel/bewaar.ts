import { isLeeg, leesBundel, legeBundel, type Bundel } from '../../bundel/bundel.ts';
import { bundelPlaats } from '../kept.ts';

/** The bundel that this browser has of the site whose bundel stands at a path; `isBeschadigd` when what was kept could not be read. */
export function bewaard(pad: string): { bundel: Bundel; isBeschadigd: boolean } {
  let text: string | null = null;
  try {
    text = localStorage.getItem(bundelPlaats(pad));
    const bundel = text === null ? legeBundel : leesBundel(JSON.parse(text));
    return { bundel: bundel ?? legeBundel, isBeschadigd: !bundel };
  } catch {
    // Where a browser refuses storage, nothing was damaged.
    return { bundel: legeBundel, isBeschadigd: text !== null };
  }
}

/** Keeps a bundel in this browser; false where the browser refuses. What is empty is not kept. */
export function bewaar(pad: string, bundel: Bundel): boolean {
  try {
    if (isLeeg(bundel) && !bundel.titel && !bundel.bij && !bundel.datum) localStorage.removeItem(bundelPlaats(pad));
    else localStorage.setItem(bundelPlaats(pad), JSON.stringify(bundel));
    return true;
  } catch {
    return false;
  }
}

/** Does something when another tab changes the bundel. */
export const bijWijziging = (pad: string, act: () => void): void =>
  addEventListener('storage', ({ key }) => void ((key === null || key === bundelPlaats(pad)) && act()));
