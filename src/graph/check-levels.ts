import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import type { Site } from '../schema/site.ts';
import { placeOf, type Checked } from './checked.ts';
import { isOf } from './entry.ts';

/** Dilemmas on a level that site.yaml has no name for, where it names levels at all. */
export function unknownLevels(checked: Checked, { niveaus }: Site): Problem[] {
  if (!niveaus) return [];
  return checked.entries.flatMap((entry): Problem[] =>
    !isOf(entry, 'dilemmas') || entry.data.niveau <= niveaus.length
      ? []
      : [problems.unknownLevel(placeOf(entry, ['niveau'], checked), entry.data.niveau, niveaus.length)],
  );
}
