import { breedste, eerstBespreken, standVan, weegBalans, type Gewogen } from './balans-wegen.ts';
import { zonderHaken, type Balans, type Paar } from './blad.ts';
import type { Naast, Punt, Spreker } from './naast.ts';
import { opGewicht, reikend, rij, type Antwoord } from './vellen-leggen.ts';
import type { Vel } from './vel.ts';
import { hoofdletter, inWoorden, kleineLetter, plaatsen, wieZegtWat, zin } from './woorden.ts';

/** A pole within a sentence. */
const poolNaam = ({ polen }: Paar, at: 0 | 1): string => kleineLetter(zonderHaken(polen[at]));

const pool = (paar: Paar, plaats: number): string => (plaats === 2 ? 'het midden' : poolNaam(paar, plaats < 2 ? 0 : 1));

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
    return now === undefined ? `naar ${pool(paar, plaats)}` : `meer ${poolNaam(paar, plaats > now ? 1 : 0)}`;
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

/** “handelingsruimte en draagvlak”. */
const naam = ({ paar }: Gewogen): string => `${poolNaam(paar, 0)} en ${poolNaam(paar, 1)}`;

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
    now.length > 0 ? zin(`ik wil het nu hebben over ${now.join(', en over ')}`) : '',
    most ? zin(`het meest wil ik verschuiven bij ${naam(most)}: meer ${kant(most)}`) : 'Voor mij mag het blijven zoals het is.',
  ].filter(Boolean);
}

function antwoordVan(all: readonly Gewogen[], first: readonly Gewogen[]): string[] {
  const same = all.find((one) => standVan(one) === 'Jullie willen dezelfde kant op');
  const apart = first.find((one) => breedste(one) >= 2);
  const now = first.find(({ dringend }) => dringend > 0);
  return [
    now ? zin(`we willen het nu hebben over ${naam(now)}`) : '',
    apart && apart !== now ? zin(`bij ${naam(apart)} staan we ${kleineLetter(plaatsen(breedste(apart)))}`) : '',
    same ? zin(`samen willen we meer ${kant(same)}`) : '',
  ].filter(Boolean);
}

/** Why these stand first. */
const uitleg = ({ onderwerpen, dringend }: Balans, first: readonly Gewogen[]): string =>
  first.some((one) => one.dringend > 0)
    ? `Deze ${onderwerpen} noemden jullie het vaakst ‘${dringend[2] ?? ''}’. Bij gelijke stand gaat voor waar jullie het verst uit elkaar staan.`
    : `Niemand zei ‘${dringend[2] ?? ''}’. Vooraan staat waar jullie het verst uit elkaar staan.`;

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
      kop: 'Praat hier het eerst over',
      uitleg: uitleg(blad, first),
      punten: isAlleen ? [] : first.map(punt),
    },
    alles: {
      kop: isAlleen ? 'Wat je invulde' : `De andere ${blad.onderwerpen}`,
      uitleg: '',
      punten: filled.filter((one) => isAlleen || !first.includes(one)).map(small),
      legenda: ['nu en liever overlappen', 'nu of liever'],
    },
    beeld: filled.map(small),
    vragen: [],
    antwoord: isAlleen ? antwoordAlleen(all, first) : antwoordVan(all, first),
    eens: filled
      .filter((one) => standVan(one) === 'Jullie willen dezelfde kant op')
      .map((one) => zin(`we willen allemaal meer ${kant(one)}`)),
    open: [],
    slot: '',
  };
}
