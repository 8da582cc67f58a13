import { zonderHaken, type Balans, type Paar } from './blad.ts';
import type { Naast, Punt, Spreker } from './naast.ts';
import { opGewicht, reikend, rij, spreiding, type Antwoord } from './vellen-leggen.ts';
import type { Vel } from './vel.ts';
import { hoofdletter, inWoorden, plaatsen, wieZegtWat, zin } from './woorden.ts';

interface Gewogen {
  paar: Paar;
  nu: Antwoord[];
  liever: Antwoord[];
  /** How often someone wants to talk about it now. */
  dringend: number;
  breedteNu: number;
  breedteLiever: number;
  /** How far and where to the group wants: below 0 to the first pole. */
  verschuiving: number;
}

const midden = (answers: readonly Antwoord[]): number =>
  answers.reduce((sum, { plaats }) => sum + plaats, 0) / Math.max(1, answers.length);

const antwoorden = (vellen: readonly Vel[], at: number): Antwoord[] =>
  vellen.flatMap(({ gesloten }, wie) => {
    const plaats = gesloten[at];
    return plaats === null || plaats === undefined ? [] : [{ wie, plaats }];
  });

export const weegBalans = (blad: Balans, vellen: readonly Vel[]): Gewogen[] =>
  blad.vragen.map((paar, index) => {
    const [nu, liever] = [antwoorden(vellen, 3 * index), antwoorden(vellen, 3 * index + 1)];
    const both = liever.filter(({ wie }) => nu.some((one) => one.wie === wie));
    return {
      paar,
      nu,
      liever,
      dringend: antwoorden(vellen, 3 * index + 2).filter(({ plaats }) => plaats === 2).length,
      breedteNu: spreiding(nu).breedte,
      breedteLiever: spreiding(liever).breedte,
      verschuiving: both.length > 0 ? midden(liever) - midden(nu) : 0,
    };
  });

/** What one person chose, said back. */
export function terugZin({ polen }: Paar, nu: number | null, liever: number | null): string {
  if (nu === null || liever === null) return '';
  if (nu === liever) return 'Voor jou mag dit blijven zoals het is.';
  const step = Math.abs(liever - nu);
  const pool = polen[liever > nu ? 1 : 0];
  return `Je wilt ${inWoorden(step)} ${step === 1 ? 'plaats' : 'plaatsen'} naar ${zonderHaken(pool).toLowerCase()}.`;
}

/** The verdict: do they see it differently, want something else, or want the same way? */
export function standVan({ breedteNu, breedteLiever, verschuiving, nu, liever }: Gewogen): string {
  if (nu.length < 2 && liever.length < 2) return '';
  if (Math.max(breedteNu, breedteLiever) >= 2)
    return breedteNu >= breedteLiever ? 'Jullie zien het anders' : 'Jullie willen iets anders';
  return Math.abs(verschuiving) >= 1 ? 'Jullie willen dezelfde kant op' : 'Jullie staan dicht bij elkaar';
}

const pool = ({ polen: [een, twee] }: Paar, plaats: number): string =>
  plaats === 2 ? 'het midden' : zonderHaken(plaats < 2 ? een : twee).toLowerCase();

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
    ['ziet nu', 'zien nu'],
  );
  const wants = groepen(liever, ({ wie, plaats }) => {
    const now = nu.find((one) => one.wie === wie)?.plaats;
    if (now === plaats) return 'het zo houden';
    return now === undefined
      ? `naar ${pool(paar, plaats)}`
      : `meer ${zonderHaken(paar.polen[plaats > now ? 1 : 0]).toLowerCase()}`;
  });
  return `${seen} ${wieZegtWat(spreker, wants, ['wil', 'willen'])}`.trim();
}

function puntVan(blad: Balans, one: Gewogen, spreker: Spreker, index: number): Punt {
  const times =
    one.dringend === 0
      ? 'Niemand noemt dit nu'
      : `${hoofdletter(inWoorden(one.dringend))} keer ‘${blad.dringend[2] ?? ''}’ gezegd`;
  return {
    id: one.paar.id,
    groep: standVan(one) || `${hoofdletter(blad.onderwerp)} ${index + 1}`,
    vraag: one.paar.vraag,
    bij: `${hoofdletter(blad.onderwerp)} ${index + 1}. ${times}.`,
    stand: standVan(one),
    zin: zinVan(one, spreker),
    notities: [],
    helpt: one.paar.helpt,
    koppen: blad.plaatsen,
    polen: one.paar.polen,
    rijen: [rij(reikend(one.nu, 5), 'nu'), rij(reikend(one.liever, 5), 'liever', true)],
  };
}

const breedste = ({ breedteNu, breedteLiever }: Gewogen): number => Math.max(breedteNu, breedteLiever);

/** First what most want to talk about now, then where they stand furthest apart, then how far they want to move. */
export const eerstBespreken = (all: readonly Gewogen[], count: number): Gewogen[] =>
  opGewicht(
    all.filter(
      (one) => one.nu.length + one.liever.length > 0 && (one.dringend > 0 || breedste(one) > 0 || one.verschuiving !== 0),
    ),
    (one) => [one.dringend, breedste(one), Math.abs(one.verschuiving)],
  ).slice(0, count);

/** “bij handelingsruimte en draagvlak”. */
const naam = ({ paar: { polen } }: Gewogen): string =>
  `${zonderHaken(polen[0]).toLowerCase()} en ${zonderHaken(polen[1]).toLowerCase()}`;

function antwoordVan(all: readonly Gewogen[], first: readonly Gewogen[]): string[] {
  const same = all.find((one) => standVan(one) === 'Jullie willen dezelfde kant op');
  const apart = first.find((one) => breedste(one) >= 2);
  const now = first.find(({ dringend }) => dringend > 0);
  return [
    now ? zin(`we willen het nu hebben over ${naam(now)}`) : '',
    apart && apart !== now ? zin(`bij ${naam(apart)} staan we ${plaatsen(breedste(apart)).toLowerCase()}`) : '',
    same ? zin(`samen willen we meer ${zonderHaken(same.paar.polen[same.verschuiving > 0 ? 1 : 0]).toLowerCase()}`) : '',
  ].filter(Boolean);
}

/** The sheets of a balance side by side. */
export function naastBalans(blad: Balans, vellen: readonly Vel[], spreker: Spreker): Naast {
  const all = weegBalans(blad, vellen);
  const first = eerstBespreken(all, blad.eerst);
  const punt = (one: Gewogen): Punt => puntVan(blad, one, spreker, all.indexOf(one));
  const filled = all.filter(({ nu, liever }) => nu.length + liever.length > 0);
  const isAlleen = vellen.length === 1;
  return {
    eerst: {
      kop: 'Praat hier het eerst over',
      uitleg: `Deze ${blad.onderwerpen} noemden jullie het vaakst ‘${blad.dringend[2] ?? ''}’. Bij gelijke stand gaat voor waar jullie het verst uit elkaar staan.`,
      punten: isAlleen ? [] : first.map(punt),
    },
    alles: {
      kop: isAlleen ? 'Wat je invulde' : `De andere ${blad.onderwerpen}`,
      uitleg: '',
      punten: filled
        .filter((one) => isAlleen || !first.includes(one))
        .map((one) => ({ ...punt(one), groep: '', vraag: one.paar.polen.join(' – ') })),
      legenda: undefined,
    },
    vragen: [],
    antwoord: antwoordVan(all, first),
    eens: filled
      .filter((one) => standVan(one) === 'Jullie willen dezelfde kant op')
      .map((one) => zin(`we willen allemaal meer ${zonderHaken(one.paar.polen[one.verschuiving > 0 ? 1 : 0]).toLowerCase()}`)),
    open: [],
    slot: '',
  };
}
