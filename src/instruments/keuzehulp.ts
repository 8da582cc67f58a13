import { heeftTrek } from './trek.ts';
import { zonderHaken, type Keuzehulp, type Keuzevraag } from './blad.ts';
import type { Naast, Punt, Spreker } from './naast.ts';
import { losse, opGewicht, rij, type Antwoord } from './vellen-leggen.ts';
import type { Vel } from './vel.ts';
import { hoofdletter, opsomming, wieZegtWat, zin } from './woorden.ts';

interface Gewogen {
  vraag: Keuzevraag;
  antwoorden: Antwoord[];
  weetNiet: number[];
  /** How many different answers there are. */
  soorten: number;
}

const weeg = (blad: Keuzehulp, vellen: readonly Vel[]): Gewogen[] =>
  blad.vragen.map((vraag, index) => {
    const all = vellen.flatMap(({ gesloten }, wie): Antwoord[] => {
      const plaats = gesloten[index];
      return plaats === null || plaats === undefined ? [] : [{ wie, plaats }];
    });
    const antwoorden = all.filter(({ plaats }) => plaats < vraag.antwoorden.length);
    const weetNiet = all.filter(({ plaats }) => plaats === vraag.antwoorden.length).map(({ wie }) => wie);
    return { vraag, antwoorden, weetNiet, soorten: new Set(antwoorden.map(({ plaats }) => plaats)).size };
  });

/** The row of a question: under the choices it pulls to, or under its own answers. */
function rijVan(blad: Keuzehulp, { vraag, antwoorden, weetNiet }: Gewogen) {
  if (!vraag.telt) return rij(losse(antwoorden, vraag.antwoorden.length), '', false, weetNiet);
  const pulled = blad.uitkomsten.map((_, uitkomst) =>
    antwoorden.filter(({ plaats }) => vraag.antwoorden[plaats]?.trekt.includes(uitkomst)),
  );
  const cellen = pulled.map((here) => ({
    wie: here.map(({ wie }) => wie),
    inkt:
      here.length === 0 ? (0 as const) : here.length === antwoorden.length && antwoorden.length > 1 ? (2 as const) : (1 as const),
  }));
  return rij(cellen, '', false, weetNiet);
}

function puntVan(blad: Keuzehulp, spreker: Spreker, one: Gewogen): Punt {
  const { vraag, antwoorden, weetNiet, soorten } = one;
  const groups = vraag.antwoorden.map(({ tekst }, plaats) => ({
    woord: `‘${zonderHaken(tekst).toLowerCase()}’`,
    wie: antwoorden.filter((answer) => answer.plaats === plaats).map(({ wie }) => wie),
  }));
  const unknown =
    weetNiet.length > 0 ? ` ${wieZegtWat(spreker, [{ wie: weetNiet, woord: 'niet' }], ['weet het', 'weten het'])}` : '';
  const isEens = soorten === 1 && antwoorden.length > 1;
  return {
    id: vraag.id,
    groep: vraag.naam,
    vraag: vraag.vraag,
    bij: vraag.telt ? '' : 'Telt niet mee; neem mee in het gesprek.',
    stand: soorten > 1 ? 'Uit elkaar' : isEens ? 'Eens' : '',
    zin: `${wieZegtWat(spreker, groups)}${unknown}`.trim(),
    notities: [],
    helpt: vraag.helpt,
    koppen: vraag.telt ? blad.uitkomsten.map(({ naam }) => naam) : vraag.antwoorden.map(({ tekst }) => tekst),
    isLos: true,
    rijen: [rijVan(blad, one)],
  };
}

/** What everyone chose at the end, with why. */
function keuzePunt(blad: Keuzehulp, vellen: readonly Vel[], spreker: Spreker): Punt | undefined {
  const at = blad.vragen.length;
  const chosen = vellen.flatMap(({ gesloten }, wie): Antwoord[] => {
    const plaats = gesloten[at];
    return typeof plaats === 'number' && plaats < blad.uitkomsten.length ? [{ wie, plaats }] : [];
  });
  if (chosen.length === 0) return undefined;
  const groups = blad.uitkomsten.map(({ naam }, plaats) => ({
    woord: naam.toLowerCase(),
    wie: chosen.filter((one) => one.plaats === plaats).map(({ wie }) => wie),
  }));
  const soorten = groups.filter(({ wie }) => wie.length > 0).length;
  return {
    id: 'keuze',
    groep: 'De keuze',
    vraag: blad.uitkomstvraag,
    bij: '',
    stand: soorten > 1 ? 'Uit elkaar' : chosen.length > 1 ? 'Eens' : '',
    zin: wieZegtWat(spreker, groups, ['kiest', 'kiezen']),
    notities: vellen.flatMap(({ open }, wie) => (open[0] ? [{ wie, tekst: open[0] }] : [])),
    helpt: [],
    koppen: blad.uitkomsten.map(({ naam }) => naam),
    isLos: true,
    rijen: [rij(losse(chosen, blad.uitkomsten.length))],
  };
}

/** The first sentence: on which question the group agrees, on which it does not. */
function antwoordVan(punten: readonly Punt[], keuze: Punt | undefined): string[] {
  const named = (stand: string): string[] =>
    punten.filter((punt) => punt.stand === stand).map(({ groep }) => zonderHaken(groep).toLowerCase());
  const [same, apart] = [named('Eens'), named('Uit elkaar')];
  return [
    same.length > 0 ? zin(`over ${opsomming(same.slice(0, 3))} zijn we het eens`) : '',
    apart.length > 0 ? zin(`over ${opsomming(apart.slice(0, 3))} zien we iets anders`) : '',
    keuze && keuze.stand !== 'Uit elkaar' ? keuze.zin : '',
  ].filter(Boolean);
}

/** What the group decides together at the end. */
const vragenNa = ({ uitkomstvraag, uitkomsten }: Keuzehulp): Naast['vragen'] => [
  {
    id: 'keuze',
    kop: 'Wat kiezen jullie?',
    naam: uitkomstvraag,
    bij: '',
    opties: uitkomsten.map(({ naam }) => naam),
    voorzetten: [],
  },
  { id: 'waarom', kop: 'Wat kiezen jullie?', naam: 'Waarom?', bij: '', opties: [], voorzetten: [] },
];

/** The sheets of an aid for choosing side by side: the questions where the group differs first. */
export function naastKeuzehulp(blad: Keuzehulp, vellen: readonly Vel[], spreker: Spreker): Naast {
  const all = weeg(blad, vellen);
  const punten = all.map((one) => puntVan(blad, spreker, one));
  const keuze = keuzePunt(blad, vellen, spreker);
  const apart = opGewicht(
    all.filter(({ soorten }) => soorten > 1),
    ({ soorten, vraag }) => [vraag.telt ? 1 : 0, soorten],
  );
  const antwoord = antwoordVan(punten, keuze);
  return {
    eerst: {
      kop: 'Bespreek dit eerst',
      uitleg: heeftTrek(blad)
        ? 'De vragen die meetellen staan vooraan, met de meeste verschillende antwoorden bovenaan. Bespreek dit voordat je over een vorm praat.'
        : 'De vragen met de meeste verschillende antwoorden staan bovenaan. Bespreek ze voordat je kiest.',
      punten: vellen.length < 2 ? [] : apart.slice(0, 3).flatMap(({ vraag }) => punten.find(({ id }) => id === vraag.id) ?? []),
    },
    alles: {
      kop: heeftTrek(blad) ? 'Waar de antwoorden heen trekken' : 'Alle vragen',
      uitleg: antwoord.slice(0, 2).join(' '),
      punten: [...punten, ...(keuze ? [keuze] : [])],
      legenda: vellen.length < 2 ? undefined : ['hier staat iedereen', 'hier staat een deel'],
    },
    vragen: vragenNa(blad),
    antwoord,
    eens: punten
      .filter(({ stand }) => stand === 'Eens')
      .map(({ groep, zin: said }) => `${hoofdletter(zonderHaken(groep))}: ${said}`),
    open: all
      .filter(({ antwoorden, weetNiet }) => antwoorden.length + weetNiet.length === 0)
      .map(({ vraag }) => hoofdletter(zonderHaken(vraag.vraag))),
    slot: blad.vuistregel ?? '',
  };
}
