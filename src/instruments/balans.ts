import * as words from '#language/instrument-rules-balance.ts';
import { wantSameWay } from '#language/instrument-rules-verdicts.ts';
import { seesNow, wants } from '#language/instrument-rules-who.ts';
import { breedste, eerstBespreken, standVan, weegBalans, type Gewogen } from './balans-wegen.ts';
import { zonderHaken, type Balans, type Paar } from './blad.ts';
import type { Naast, Punt, Spreker } from './naast.ts';
import { opGewicht, reikend, rij, type Antwoord } from './vellen-leggen.ts';
import type { Vel } from './vel.ts';
import { kleineLetter, wieZegtWat, zin } from './woorden.ts';

/** A pole within a sentence. */
const poolNaam = ({ polen }: Paar, at: 0 | 1): string => kleineLetter(zonderHaken(polen[at]));

const pool = (paar: Paar, plaats: number): string => (plaats === 2 ? words.theMiddle : poolNaam(paar, plaats < 2 ? 0 : 1));

function groepen(answers: readonly Antwoord[], wordOf: (answer: Antwoord) => string): { wie: number[]; woord: string }[] {
  const found = new Map<string, number[]>();
  for (const answer of answers) found.set(wordOf(answer), [...(found.get(wordOf(answer)) ?? []), answer.wie]);
  return [...found].map(([woord, wie]) => ({ woord, wie }));
}

function zinVan({ paar, nu, liever }: Gewogen, spreker: Spreker): string {
  const sorted = [...nu].sort((a, b) => a.plaats - b.plaats);
  const seen = wieZegtWat(
    spreker,
    groepen(sorted, ({ plaats }) => pool(paar, plaats)),
    seesNow,
  );
  const said = groepen(liever, ({ wie, plaats }) => {
    const now = nu.find((one) => one.wie === wie)?.plaats;
    if (now === plaats) return words.keepItSo;
    return now === undefined ? words.towards(pool(paar, plaats)) : words.moreOf(poolNaam(paar, plaats > now ? 1 : 0));
  });
  return `${seen} ${wieZegtWat(spreker, said, wants)}`.trim();
}

function puntVan(blad: Balans, one: Gewogen, spreker: Spreker, index: number): Punt {
  return {
    id: one.paar.id,
    groep: standVan(one) || words.pairNumber(blad.onderwerp, index + 1),
    vraag: one.paar.vraag,
    bij: words.pairSaid(blad.onderwerp, index + 1, one.dringend, blad.dringend[2] ?? ''),
    stand: standVan(one),
    zin: zinVan(one, spreker),
    notities: [],
    helpt: one.paar.helpt,
    koppen: blad.plaatsen,
    polen: one.paar.polen,
    rijen: [rij(reikend(one.nu, 5), words.nowRow), rij(reikend(one.liever, 5), words.ratherRow, true)],
  };
}

/** “handelingsruimte en draagvlak”. */
const naam = ({ paar }: Gewogen): string => words.bothPoles(poolNaam(paar, 0), poolNaam(paar, 1));

/** Where the group wants to. */
const kant = ({ paar, verschuiving }: Gewogen): string => poolNaam(paar, verschuiving > 0 ? 1 : 0);

/** What one person says of it: what comes first, and where to. */
function antwoordAlleen(all: readonly Gewogen[], first: readonly Gewogen[]): string[] {
  const now = first.filter(({ dringend }) => dringend > 0).map(naam);
  const moves = opGewicht(
    all.filter(({ verschuiving }) => verschuiving !== 0),
    ({ verschuiving }) => [Math.abs(verschuiving)],
  );
  const [most] = moves;
  return [
    now.length > 0 ? zin(words.iWantToTalkAbout(now)) : '',
    most ? zin(words.iMostWantToMove(naam(most), kant(most))) : words.mayStayForMe,
  ].filter(Boolean);
}

function antwoordVan(all: readonly Gewogen[], first: readonly Gewogen[]): string[] {
  const same = all.find((one) => standVan(one) === wantSameWay);
  const now = first.find(({ dringend }) => dringend > 0);
  const apart = first.find((one) => one !== now && breedste(one) >= 2);
  return [
    now ? zin(words.weWantToTalkAbout(naam(now))) : '',
    apart ? zin(words.weStandApart(naam(apart), breedste(apart))) : '',
    same ? zin(words.togetherWeWant(kant(same))) : '',
  ].filter(Boolean);
}

/** Why these stand first. */
const uitleg = ({ onderwerpen, dringend }: Balans, first: readonly Gewogen[]): string =>
  first.some((one) => one.dringend > 0) ? words.namedMost(onderwerpen, dringend[2] ?? '') : words.nobodySaid(dringend[2] ?? '');

/** The sheets of a balance side by side. */
export function naastBalans(blad: Balans, vellen: readonly Vel[], spreker: Spreker): Naast {
  const all = weegBalans(blad, vellen);
  const first = eerstBespreken(all, blad.eerst);
  const punt = (one: Gewogen): Punt => puntVan(blad, one, spreker, all.indexOf(one));
  const small = (one: Gewogen): Punt => ({ ...punt(one), groep: '', vraag: one.paar.polen.join(' – ') });
  const filled = all.filter(({ nu, liever }) => nu.length + liever.length > 0);
  const isAlleen = vellen.length === 1;
  return {
    eerst: {
      kop: words.talkFirst,
      uitleg: uitleg(blad, first),
      punten: isAlleen ? [] : first.map(punt),
    },
    alles: {
      kop: isAlleen ? words.whatYouFilledIn : words.theOthers(blad.onderwerpen),
      uitleg: '',
      punten: filled.filter((one) => isAlleen || !first.includes(one)).map(small),
      legenda: [isAlleen ? words.bothOverlap : words.overlapOrAll, words.nowOrRather],
    },
    beeld: filled.map(small),
    hulp: isAlleen && first.length > 0 ? first.flatMap(({ paar }) => paar.helpt) : undefined,
    vragen: [],
    antwoord: isAlleen ? antwoordAlleen(all, first) : antwoordVan(all, first),
    eens: filled.filter((one) => standVan(one) === wantSameWay).map((one) => zin(words.weAllWant(kant(one)))),
    open: [],
    slot: '',
  };
}
