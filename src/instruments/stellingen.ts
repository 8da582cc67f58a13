import * as words from '#language/instrument-rules-statements.ts';
import { farthestApart } from '#language/instrument-rules-headings.ts';
import { apart } from '#language/instrument-rules-verdicts.ts';
import { zonderHaken, type Stellingen } from './blad.ts';
import type { Naast, Punt, Spreker } from './naast.ts';
import { onbekend, oordeel, samen, verst, type Oordeel } from './stellingen-oordeel.ts';
import { metEenNa, opGewicht, oplopend, rij } from './vellen-leggen.ts';
import type { Vel } from './vel.ts';
import { hoofdletter, kleineLetter, plaatsen, wieWeetNiet, wieZegtWat, zin } from './woorden.ts';

function puntVan(blad: Stellingen, vellen: readonly Vel[], spreker: Spreker, one: Oordeel, index: number): Punt {
  const answers = blad.antwoorden.map(kleineLetter);
  const groups = answers
    .map((woord, plaats) => ({ woord, wie: one.antwoorden.filter((answer) => answer.plaats === plaats).map(({ wie }) => wie) }))
    .reverse();
  return {
    id: one.vraag.id,
    groep: one.vraag.groep,
    vraag: one.vraag.vraag,
    bij: one.isOnbekend ? onbekend(one) : one.breedte > 0 ? plaatsen(one.breedte) : '',
    // One person agrees with nobody.
    stand: one.isOnbekend ? onbekend(one) : vellen.length === 1 ? '' : one.stand,
    zin: `${wieZegtWat(spreker, groups)} ${wieWeetNiet(spreker, one.weetNiet)}`.trim(),
    notities: vellen.flatMap(({ open }, wie) => (open[index] ? [{ wie, tekst: open[index] }] : [])),
    helpt: one.vraag.helpt,
    koppen: blad.antwoorden,
    rijen: [rij(oplopend(one.antwoorden, blad.antwoorden.length), '', false, one.weetNiet)],
  };
}

function antwoordVan(all: readonly Oordeel[], isAlleen: boolean): string[] {
  const yes = samen(all, 'ja')
    .slice(0, 2)
    .map(({ vraag }) => vraag.ja);
  const no = samen(all, 'nee')
    .slice(0, 2)
    .map(({ vraag }) => vraag.nee);
  const first = verst(all).find(({ stand }) => stand === apart);
  const seen = words.sentencesInOne(yes);
  return [
    yes.length > 0 ? zin(isAlleen ? words.asISeeIt(seen) : seen) : '',
    first ? zin(words.thinkDifferently(first.vraag.uiteen)) : '',
    no.length > 0 ? zin(words.sentencesInOne(no)) : '',
  ].filter(Boolean);
}

const legenda = (count: number): [string, string] => [metEenNa(words.allGoSoFar, count), words.hereYouDiffer];

/** What all see as not right yet: often the quickest work. */
function uitlegNee(all: readonly Oordeel[]): string {
  const no = samen(all, 'nee');
  if (no.length === 0) return '';
  const names = [...new Set(no.map(({ vraag }) => kleineLetter(vraag.groep)))];
  return words.agreedOnNo(names);
}

/** The sheets of statements side by side: the three widest differences first. */
export function naastStellingen(blad: Stellingen, vellen: readonly Vel[], spreker: Spreker): Naast {
  const all = blad.vragen.flatMap((_, index) => oordeel(blad, vellen, index) ?? []);
  const punt = (one: Oordeel): Punt => puntVan(blad, vellen, spreker, one, blad.vragen.indexOf(one.vraag));
  const far = verst(all);
  const first = far.filter(({ breedte }) => breedte > 0).slice(0, 3);
  const unknown = far.filter((one) => one.isOnbekend && !first.includes(one));
  const isAlleen = vellen.length === 1;
  const punten = all.map(punt);
  return {
    eerst: {
      kop: farthestApart,
      uitleg: words.firstExplained,
      punten: isAlleen ? [] : [...first, ...unknown].map(punt),
    },
    alles: {
      kop: words.allQuestions(all.length),
      uitleg: isAlleen ? '' : uitlegNee(all),
      punten,
      legenda: isAlleen ? undefined : legenda(vellen.length),
    },
    beeld: punten,
    // Alone, what is answered lowest is where help is wanted.
    hulp: isAlleen
      ? opGewicht(
          all.filter(({ antwoorden }) => antwoorden.length > 0),
          ({ laagst }) => [-laagst],
        ).flatMap(({ vraag }) => vraag.helpt)
      : undefined,
    vragen: [],
    antwoord: antwoordVan(all, isAlleen),
    eens: isAlleen
      ? []
      : [...samen(all, 'ja').map(({ vraag }) => zin(vraag.ja)), ...samen(all, 'nee').map(({ vraag }) => zin(vraag.nee))],
    open: all
      .filter(({ antwoorden, weetNiet }) => antwoorden.length + weetNiet.length === 0)
      .map(({ vraag }) => hoofdletter(zonderHaken(vraag.vraag))),
    slot: '',
  };
}
