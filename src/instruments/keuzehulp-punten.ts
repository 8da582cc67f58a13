import { doesNotCount } from '#language/instrument-rules-choosing.ts';
import { theChoice } from '#language/instrument-rules-headings.ts';
import { chooses } from '#language/instrument-rules-who.ts';
import { heeftTrek } from './trek.ts';
import { zonderHaken, type Keuzehulp, type Keuzevraag } from './blad.ts';
import type { Punt, Spreker } from './naast.ts';
import { inkt, isSamen, losse, rij, verdeling, type Antwoord } from './vellen-leggen.ts';
import type { Vel } from './vel.ts';
import { aangehaald, wieWeetNiet, wieZegtWat } from './woorden.ts';

/** One question with everyone’s answers. */
export interface Gewogen {
  vraag: Keuzevraag;
  antwoorden: Antwoord[];
  weetNiet: number[];
  /** How many different answers there are, one who stands apart among many aside. */
  soorten: number;
  /** The verdict: agreed, apart, or nothing while too few answered. */
  stand: string;
}

/** Every question with everyone’s answers. */
export const weeg = (blad: Keuzehulp, vellen: readonly Vel[]): Gewogen[] =>
  blad.vragen.map((vraag, index) => {
    const all = vellen.flatMap(({ gesloten }, wie): Antwoord[] => {
      const plaats = gesloten[index];
      return plaats === null || plaats === undefined ? [] : [{ wie, plaats }];
    });
    const antwoorden = all.filter(({ plaats }) => plaats < vraag.antwoorden.length);
    const weetNiet = all.filter(({ plaats }) => plaats === vraag.antwoorden.length).map(({ wie }) => wie);
    return { vraag, antwoorden, weetNiet, ...verdeling(antwoorden) };
  });

/** The row of a question: under the choices it pulls to, or under its own answers. */
function rijVan(blad: Keuzehulp, { vraag, antwoorden, weetNiet }: Gewogen) {
  if (!vraag.telt) return rij(losse(antwoorden, vraag.antwoorden.length), '', false, weetNiet);
  const pulled = blad.uitkomsten.map((_, uitkomst) =>
    antwoorden.filter(({ plaats }) => vraag.antwoorden[plaats]?.trekt.includes(uitkomst)),
  );
  const cellen = pulled.map((here) => ({
    wie: here.map(({ wie }) => wie),
    inkt: inkt(here.length > 0, isSamen(here.length, antwoorden.length)),
  }));
  return rij(cellen, '', false, weetNiet);
}

/** A question, under the choices its answers pull to. */
export function puntVan(blad: Keuzehulp, spreker: Spreker, one: Gewogen): Punt {
  const { vraag, antwoorden, weetNiet, stand } = one;
  const groups = vraag.antwoorden.map(({ tekst }, plaats) => ({
    woord: aangehaald(zonderHaken(tekst)),
    wie: antwoorden.filter((answer) => answer.plaats === plaats).map(({ wie }) => wie),
  }));
  const zin = `${wieZegtWat(spreker, groups)} ${wieWeetNiet(spreker, weetNiet)}`.trim();
  return {
    id: vraag.id,
    groep: vraag.naam,
    vraag: vraag.vraag,
    bij: vraag.telt || !heeftTrek(blad) ? '' : doesNotCount,
    stand,
    zin,
    inRij: vraag.telt && zin !== '' ? zin : undefined,
    notities: [],
    helpt: vraag.helpt,
    koppen: vraag.telt ? blad.uitkomsten.map(({ naam }) => naam) : vraag.antwoorden.map(({ tekst }) => tekst),
    isLos: true,
    rijen: [rijVan(blad, one)],
  };
}

/** What everyone chose at the end, with why. */
export function keuzePunt(blad: Keuzehulp, vellen: readonly Vel[], spreker: Spreker): Punt | undefined {
  const at = blad.vragen.length;
  const chosen = vellen.flatMap(({ gesloten }, wie): Antwoord[] => {
    const plaats = gesloten[at];
    return typeof plaats === 'number' && plaats < blad.uitkomsten.length ? [{ wie, plaats }] : [];
  });
  if (chosen.length === 0) return undefined;
  const groups = blad.uitkomsten.map(({ naam }, plaats) => ({
    woord: aangehaald(zonderHaken(naam)),
    wie: chosen.filter((one) => one.plaats === plaats).map(({ wie }) => wie),
  }));
  return {
    id: 'keuze',
    groep: theChoice,
    vraag: blad.uitkomstvraag,
    bij: '',
    stand: verdeling(chosen).stand,
    zin: wieZegtWat(spreker, groups, chooses),
    notities: vellen.flatMap(({ open }, wie) => (open[0] ? [{ wie, tekst: open[0] }] : [])),
    helpt: [],
    koppen: blad.uitkomsten.map(({ naam }) => naam),
    isLos: true,
    rijen: [rij(losse(chosen, blad.uitkomsten.length))],
  };
}
