import { regelsVan, tekstVan } from './invulblad-teksten.ts';
import { zonderHaken, type Invulblad, type Veld } from './blad.ts';
import type { Naast, Punt, Spreker, Tafelvraag } from './naast.ts';
import { losse, rij, type Antwoord } from './vellen-leggen.ts';
import { type Vel } from './vel.ts';
import { hoofdletter, inWoorden, opsomming, wieZegtWat, zin } from './woorden.ts';

/** The closed answers of a field: its options, or how it stands. */
const keuzenVan = (blad: Invulblad, veld: Veld): string[] => (veld.soort === 'keuze' ? veld.opties : blad.stand);

/** What in a list has no counterpart: a first column without a second, and the other way round. */
function zonderTegenhanger(blad: Invulblad, index: number, vellen: readonly Vel[]): string[] {
  const [een, twee] = blad.vragen[index]?.kolommen ?? [];
  if (blad.vragen[index]?.soort !== 'lijst' || !een || !twee) return [];
  return vellen.flatMap((vel) =>
    regelsVan(blad, index, vel).flatMap(([first = '', second = '']) => {
      if (first.trim() && !second.trim()) return [`${een} zonder ${twee.toLowerCase()}: ${first.trim()}`];
      return second.trim() && !first.trim() ? [`${twee} zonder ${een.toLowerCase()}: ${second.trim()}`] : [];
    }),
  );
}

interface Gewogen {
  veld: Veld;
  keuzen: Antwoord[];
  teksten: { wie: number; tekst: string }[];
  los: string[];
}

const weeg = (blad: Invulblad, vellen: readonly Vel[]): Gewogen[] =>
  blad.vragen.map((veld, index) => ({
    veld,
    keuzen: vellen.flatMap(({ gesloten }, wie) => {
      const plaats = gesloten[index];
      return typeof plaats === 'number' && plaats < keuzenVan(blad, veld).length ? [{ wie, plaats }] : [];
    }),
    teksten: vellen.flatMap((vel, wie) => {
      const tekst = tekstVan(blad, index, vel);
      return tekst ? [{ wie, tekst }] : [];
    }),
    los: zonderTegenhanger(blad, index, vellen),
  }));

function puntVan(blad: Invulblad, { veld, keuzen, teksten, los }: Gewogen, spreker: Spreker): Punt {
  const words = keuzenVan(blad, veld);
  const groups = words.map((woord, plaats) => ({
    woord: `‘${zonderHaken(woord).toLowerCase()}’`,
    wie: keuzen.filter((one) => one.plaats === plaats).map(({ wie }) => wie),
  }));
  const soorten = groups.filter(({ wie }) => wie.length > 0).length;
  const isKeuze = veld.soort === 'keuze';
  return {
    id: veld.id,
    groep: veld.naam,
    vraag: veld.vraag || veld.naam,
    bij: teksten.length > 1 ? `${hoofdletter(inWoorden(teksten.length))} keer ingevuld` : '',
    stand: soorten > 1 ? 'Uit elkaar' : soorten === 1 && keuzen.length > 1 ? 'Eens' : '',
    zin: [wieZegtWat(spreker, groups), ...los.map(zin)].filter(Boolean).join(' '),
    notities: teksten,
    helpt: veld.helpt,
    isLos: true,
    koppen: isKeuze ? words : [],
    rijen: isKeuze ? [rij(losse(keuzen, words.length))] : [],
  };
}

/** What the group writes together, for each field with text: empty, or one of the texts of the participants. */
const vragenVan = (blad: Invulblad, all: readonly Gewogen[]): Tafelvraag[] =>
  all
    .filter(({ veld }) => veld.soort === 'tekst')
    .map(({ veld, teksten }) => ({
      id: veld.id,
      kop: blad.samen,
      naam: veld.naam,
      bij: veld.vraag,
      opties: [],
      voorzetten: teksten,
    }));

/** Whether the first of the choices (“afspraak nodig”) or the second (“nog bespreken”) was made of a field. */
const metStand = (all: readonly Gewogen[], plaats: number): Gewogen[] =>
  all.filter(({ keuzen }) => keuzen.some((one) => one.plaats === plaats));

/** What nobody wrote anything about, and nobody called not needed. */
const openVelden = (blad: Invulblad, all: readonly Gewogen[]): Gewogen[] =>
  all.filter(({ veld, teksten, keuzen }) =>
    veld.soort === 'keuze'
      ? keuzen.length === 0
      : teksten.length === 0 &&
        !(blad.stand.length > 0 && keuzen.length > 0 && keuzen.every(({ plaats }) => plaats === blad.stand.length - 1)),
  );

function antwoordVan(blad: Invulblad, all: readonly Gewogen[]): string[] {
  const named = (list: readonly Gewogen[]): string =>
    opsomming(list.slice(0, 3).map(({ veld }) => zonderHaken(veld.naam).toLowerCase()));
  const filled = all.filter(({ teksten }) => teksten.length > 0);
  const choice = all.find(({ veld, keuzen }) => veld.soort === 'keuze' && keuzen.length > 0);
  const [first] = choice?.keuzen ?? [];
  const los = all.flatMap(({ los: own }) => own);
  const second = blad.stand[1];
  const todo = metStand(
    all.filter(({ veld }) => veld.soort !== 'keuze'),
    1,
  );
  return [
    choice && first && choice.keuzen.every(({ plaats }) => plaats === first.plaats)
      ? zin(`${zonderHaken(choice.veld.naam)}: ${zonderHaken(choice.veld.opties[first.plaats] ?? '').toLowerCase()}`)
      : '',
    filled.length > 0
      ? zin(`we schreven iets op bij ${named(filled)}${filled.length > 3 ? `, en nog ${inWoorden(filled.length - 3)}` : ''}`)
      : '',
    los.length > 0 ? zin(los[0] ?? '') : '',
    second && todo.length > 0 ? zin(`${zonderHaken(second).toLowerCase()}: ${named(todo)}`) : '',
  ]
    .filter(Boolean)
    .slice(0, 3);
}

/** The sheets of fields side by side: where people differ or want to talk first, then all texts under each other. */
export function naastInvulblad(blad: Invulblad, vellen: readonly Vel[], spreker: Spreker): Naast {
  const all = weeg(blad, vellen);
  const punten = all.map((one) => puntVan(blad, one, spreker));
  const first = punten.filter(({ stand, notities }) => stand === 'Uit elkaar' || notities.length > 1);
  const isAlleen = vellen.length === 1;
  return {
    eerst: {
      kop: 'Bespreek dit eerst',
      uitleg: 'Vooraan staat waar jullie iets anders kozen, of waar er meer dan één iets opschreef, in de volgorde van het blad.',
      punten: isAlleen ? [] : first.slice(0, 3),
    },
    alles: {
      kop: zonderHaken(blad.kop),
      uitleg: '',
      punten: punten.filter((one) => (one.zin || one.notities.length > 0) && (isAlleen || !first.slice(0, 3).includes(one))),
      legenda: undefined,
    },
    vragen: vragenVan(blad, all),
    antwoord: antwoordVan(blad, all),
    eens: punten
      .filter(({ stand }) => stand === 'Eens')
      .map(({ groep, zin: said }) => `${hoofdletter(zonderHaken(groep))}: ${said}`),
    open: openVelden(blad, all).map(({ veld }) => hoofdletter(zonderHaken(veld.naam))),
    slot: '',
  };
}
