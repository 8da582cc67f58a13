import * as words from '#language/instruments-saving.ts';
import { bestandVan } from '../../instruments/bestand.ts';
import type { Vel } from '../../instruments/vel.ts';
import { bewaarAls } from '../save-as.ts';
import { bestandsnaam } from './bestandsnaam.ts';
import { isIngevuld, isTellend, opTafel, tekens, type Plek } from './plek.ts';

/** A file to go on with later, or to lay beside others. One sheet goes without what the table made of it. */
export function bewaarBestand(plek: Plek, vellen: readonly Vel[]): void {
  const filled = vellen.filter((vel) => isIngevuld(plek.blad, vel));
  const { tafel = undefined, eerder = undefined } = vellen === plek.werk.vellen ? plek.werk : {};
  bewaarAls(bestandsnaam(plek, 'json'), bestandVan(plek.blad, filled, tafel, eerder), 'application/json');
}

/** A table for a spreadsheet. */
export async function bewaarTabel(plek: Plek): Promise<void> {
  const { csvVan } = await import('../../instruments/csv.ts');
  const vellen = opTafel(plek);
  bewaarAls(bestandsnaam(plek, 'csv'), csvVan(plek.naast(vellen), tekens(plek, vellen).namen, plek.werk.tafel), 'text/csv');
}

/** Two slides with real text and shapes; fetched when someone asks for it. */
export async function bewaarPptx(plek: Plek, said: HTMLElement): Promise<void> {
  said.textContent = words.busy;
  const [{ pptxVan }, { maakUitkomst }] = await Promise.all([
    import('../../instruments/pptx.ts'),
    import('../../instruments/uitkomst.ts'),
  ]);
  const vellen = opTafel(plek);
  const naast = plek.naast(vellen);
  const style = getComputedStyle(document.documentElement);
  const ink = (name: string, otherwise: string): string => {
    const found = style.getPropertyValue(name).trim();
    return /^#[0-9a-f]{6}$/i.test(found) ? found.slice(1) : otherwise;
  };
  const inkt = { vel: ink('--vel', 'E6E1D6'), dubbel: ink('--vel-dubbel', 'C4BDAF') };
  const bytes = pptxVan({
    naast,
    uitkomst: maakUitkomst(plek.blad, naast, vellen, plek.werk.tafel),
    stappen: plek.werk.tafel.stappen,
    inkt,
    letters: tekens(plek, vellen).letters,
    isTellend: isTellend(plek, vellen),
  });
  const soort = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
  bewaarAls(bestandsnaam(plek, 'pptx'), bytes, soort);
  said.textContent = words.isDownloaded;
}
