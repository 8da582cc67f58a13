import { leesBundel, legeBundel, type Bundel } from '../../bundel/bundel.ts';

const plaats = 'handreiking-bundel';

/** What this browser has of a bundel: the bundel, and whether what was kept could not be read. */
export function bewaard(): { bundel: Bundel; isBeschadigd: boolean } {
  try {
    const text = localStorage.getItem(plaats);
    if (text === null) return { bundel: legeBundel, isBeschadigd: false };
    const bundel = leesBundel(JSON.parse(text));
    return { bundel: bundel ?? legeBundel, isBeschadigd: !bundel };
  } catch {
    return { bundel: legeBundel, isBeschadigd: hasText() };
  }
}

/** Whether anything was kept at all: where a browser refuses storage, nothing was damaged. */
function hasText(): boolean {
  try {
    return localStorage.getItem(plaats) !== null;
  } catch {
    return false;
  }
}

/** Keeps a bundel in this browser; false where the browser refuses. */
export function bewaar(bundel: Bundel): boolean {
  try {
    localStorage.setItem(plaats, JSON.stringify(bundel));
    return true;
  } catch {
    return false;
  }
}

/** Does something when another tab changes the bundel. */
export const bijWijziging = (act: () => void): void => addEventListener('storage', ({ key }) => void (key === plaats && act()));
