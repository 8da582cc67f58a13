import * as words from '#language/instrument-rules-fields.ts';
import { discussFirst } from '#language/instrument-rules-headings.ts';
import { apart } from '#language/instrument-rules-verdicts.ts';
import { keuzenVan, lijstenVan, weeg, type Gewogen } from './invulblad-wegen.ts';
import { zonderHaken, type Invulblad } from './blad.ts';
import type { Naast, Punt, Spreker, Tafelvraag } from './naast.ts';
import { isEensgezind, losse, rij, verdeling } from './vellen-leggen.ts';
import { type Vel } from './vel.ts';
import { aangehaald, hoofdletter, kleineLetter, opgenoemd, wieZegtWat, zin } from './woorden.ts';

function puntVan(blad: Invulblad, { veld, keuzen, teksten, los }: Gewogen, spreker: Spreker): Punt {
  const choices = keuzenVan(blad, veld);
  const groups = choices.map((woord, plaats) => ({
    woord: aangehaald(zonderHaken(woord)),
    wie: keuzen.filter((one) => one.plaats === plaats).map(({ wie }) => wie),
  }));
  const isKeuze = veld.soort === 'keuze';
  return {
    id: veld.id,
    groep: veld.naam,
    vraag: veld.vraag || veld.naam,
    bij: teksten.length > 1 ? words.timesFilledIn(teksten.length) : '',
    stand: verdeling(keuzen).stand,
    zin: [wieZegtWat(spreker, groups), ...los.map(zin)].filter(Boolean).join(' '),
    notities: teksten,
    helpt: veld.helpt,
    isLos: true,
    koppen: isKeuze ? choices : [],
    rijen: isKeuze ? [rij(losse(keuzen, choices.length))] : [],
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

function antwoordVan(blad: Invulblad, all: readonly Gewogen[], isAlleen: boolean): string[] {
  const named = (list: readonly Gewogen[]): string => opgenoemd(list.slice(0, 3).map(({ veld }) => zonderHaken(veld.naam)));
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
      ? zin(`${zonderHaken(choice.veld.naam)}: ${kleineLetter(zonderHaken(choice.veld.opties[first.plaats] ?? ''))}`)
      : '',
    filled.length > 0 ? zin(words.wroteAt(isAlleen, named(filled), filled.length - 3)) : '',
    los.length > 0 ? zin(los[0] ?? '') : '',
    second && todo.length > 0 ? zin(`${kleineLetter(zonderHaken(second))}: ${named(todo)}`) : '',
  ]
    .filter(Boolean)
    .slice(0, 3);
}

/** The sheets of fields side by side: where people differ or want to talk first, then all texts under each other. */
export function naastInvulblad(blad: Invulblad, vellen: readonly Vel[], spreker: Spreker): Naast {
  const all = weeg(blad, vellen);
  const punten = all.map((one) => puntVan(blad, one, spreker));
  const first = punten.filter(({ stand, notities }) => stand === apart || notities.length > 1);
  const isAlleen = vellen.length === 1;
  const said = punten.filter(({ zin: text, notities }) => text !== '' || notities.length > 0);
  const lists = new Set(blad.vragen.flatMap(({ soort, id }) => (soort === 'lijst' ? [id] : [])));
  return {
    eerst: {
      kop: discussFirst,
      uitleg: words.differentFirst,
      punten: isAlleen ? [] : first.slice(0, 3),
    },
    alles: {
      kop: zonderHaken(blad.kop),
      uitleg: '',
      punten: isAlleen ? said : said.filter((one) => !first.slice(0, 3).includes(one)),
      legenda: undefined,
    },
    // What stands in a list comes as one list.
    beeld: said.filter(({ id }) => !lists.has(id)),
    lijsten: lijstenVan(blad, vellen),
    // Who is alone has written what the group would write.
    vragen: vragenVan(blad, isAlleen ? all.filter(({ teksten }) => teksten.length > 0) : all),
    antwoord: antwoordVan(blad, all, isAlleen),
    eens: punten
      .filter(({ stand }) => isEensgezind(stand))
      .map(({ groep, zin: said }) => `${hoofdletter(zonderHaken(groep))}: ${said}`),
    open: openVelden(blad, all).map(({ veld }) => hoofdletter(zonderHaken(veld.naam))),
    slot: '',
  };
}
