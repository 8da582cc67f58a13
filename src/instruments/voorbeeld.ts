import * as words from '#language/instrument-rules-form.ts';
import { zonderHaken, type Blad } from './blad.ts';
import type { Punt } from './naast.ts';
import { naast } from './soorten.ts';
import { leegVel, vormVan, type Vel } from './vel.ts';

/** What a row of an example shows: a name, the verdict in words, and sheets as in any picture. */
export interface Voorbeeldrij {
  naam: string;
  stand: string;
  banen: (0 | 1 | 2)[][];
}

/** An outcome with answers that we made up, so that who hesitates sees what comes of it. */
export interface Voorbeeld {
  koppen: string[];
  rijen: Voorbeeldrij[];
  legenda: [string, string];
}

const meeste = 4;

// One row a question, one place a person; a place that a question does not have is its last.
const plaatsen = [
  [1, 4, 3],
  [3, 3, 3],
  [0, 2, 3],
  [4, 3, 4],
];
// An aid pulls by its answers, the first of which most often pull somewhere.
const keuzen = [
  [0, 1, 0],
  [0, 0, 0],
  [1, 1, 1],
  [0, 1, 2],
];
// For a pair: where it is, where one would rather have it, how urgent.
const paren = [
  [1, 3, 2, 2, 3, 2, 0, 3, 1],
  [2, 3, 1, 1, 1, 2, 3, 4, 2],
  [2, 2, 0, 1, 3, 1, 4, 2, 0],
  [3, 2, 1, 3, 2, 1, 3, 2, 1],
];

function geslotenVan(blad: Blad, wie: number): number[] {
  const { gesloten } = vormVan(blad);
  const rows = blad.soort === 'keuzehulp' ? keuzen : plaatsen;
  const known = ['stellingen', 'keuzehulp'].includes(blad.soort) ? 2 : 1;
  return gesloten.map((choices, index) => {
    const place =
      blad.soort === 'balans'
        ? (paren[Math.floor(index / 3) % paren.length]?.[3 * wie + (index % 3)] ?? 0)
        : (rows[index % rows.length]?.[wie] ?? 0);
    return Math.min(place, choices - known);
  });
}

const velVan = (blad: Blad, naam: string, wie: number): Vel => ({
  ...leegVel(vormVan(blad), naam),
  gesloten: geslotenVan(blad, wie),
});

/** The things that share the columns which most have. */
function gelijk(punten: readonly Punt[]): Punt[] {
  const withHeads = (koppen: string): Punt[] => punten.filter((punt) => punt.koppen.join() === koppen);
  const all = [...new Set(punten.map(({ koppen }) => koppen.join()))].map(withHeads);
  return all.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** An example of what comes of an instrument, by its own rules; undefined where what comes of it is what people write. */
export function voorbeeldVan(blad: Blad): Voorbeeld | undefined {
  if (blad.soort === 'kwadrant' || blad.soort === 'invulblad') return undefined;
  const vellen = words.exampleNames.map((naam, wie) => velVan(blad, naam, wie));
  const { eerst, alles } = naast(blad, vellen, { namen: words.exampleNames, isTellend: false });
  // Some kinds say small what is not large already.
  const small = new Set(alles.punten.map(({ id }) => id));
  const all = [...eerst.punten.filter(({ id }) => !small.has(id)), ...alles.punten];
  const alike = gelijk(all);
  // Where each question has answers of its own there are no heads that hold for all.
  const [shown, heads] = alike.length > 2 ? [alike, alike[0]?.koppen ?? []] : [all, []];
  return {
    koppen: heads.map(zonderHaken),
    rijen: shown.slice(0, meeste).map(({ vraag, polen, stand, bij, rijen }) => ({
      // A pair is told by its two sides, as where all of them stand together.
      naam: polen?.join(' – ') ?? vraag,
      stand: stand || bij,
      banen: rijen.map(({ cellen }) => cellen.map(({ inkt }) => inkt)),
    })),
    // The rows of a pair lie apart here: only people overlap, not what is and what they would rather have.
    legenda: (blad.soort === 'balans' ? undefined : alles.legenda) ?? [words.sheetsOverlap, words.oneSheet],
  };
}
