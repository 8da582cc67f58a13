import { zonderHaken, type Stelling, type Stellingen } from './blad.ts';
import type { Naast, Punt, Spreker } from './naast.ts';
import { opGewicht, oplopend, rij, spreiding, type Antwoord } from './vellen-leggen.ts';
import type { Vel } from './vel.ts';
import { hoofdletter, inWoorden, plaatsen, wieZegtWat, zin } from './woorden.ts';

/** What the rules say of one question. */
export interface Oordeel {
  vraag: Stelling;
  antwoorden: Antwoord[];
  weetNiet: number[];
  breedte: number;
  laagst: number;
  /** Half or more do not know. */
  isOnbekend: boolean;
  stand: '' | 'Uit elkaar' | 'Samen ja' | 'Samen nee' | 'Samen ja, op één na' | 'Samen nee, op één na';
}

const samenVanaf = 3;
const samenTot = 1;

function standVan({ laagst, hoogst, breedte, buitenstaander }: ReturnType<typeof spreiding>, count: number): Oordeel['stand'] {
  if (count === 0) return '';
  if (breedte >= 2) return 'Uit elkaar';
  const rest = buitenstaander === undefined ? '' : ', op één na';
  if (laagst >= samenVanaf) return `Samen ja${rest}` as const;
  return hoogst <= samenTot ? (`Samen nee${rest}` as const) : '';
}

/** Weighs one question: spread, and the two kinds of agreement. “Weet ik niet” counts in neither. */
export function oordeel(blad: Stellingen, vellen: readonly Vel[], index: number): Oordeel | undefined {
  const vraag = blad.vragen[index];
  if (!vraag) return undefined;
  const all = vellen.flatMap(({ gesloten }, wie): Antwoord[] => {
    const plaats = gesloten[index];
    return plaats === null || plaats === undefined ? [] : [{ wie, plaats }];
  });
  const antwoorden = all.filter(({ plaats }) => plaats < blad.antwoorden.length);
  const weetNiet = all.filter(({ plaats }) => plaats === blad.antwoorden.length).map(({ wie }) => wie);
  const spread = spreiding(antwoorden);
  return {
    vraag,
    antwoorden,
    weetNiet,
    breedte: spread.breedte,
    laagst: spread.laagst,
    isOnbekend: all.length > 1 && weetNiet.length * 2 >= all.length,
    stand: standVan(spread, antwoorden.length),
  };
}

function onbekend({ weetNiet, antwoorden }: Oordeel): string {
  const all = weetNiet.length + antwoorden.length;
  if (weetNiet.length === all) return 'Niemand weet dit';
  return weetNiet.length * 2 === all ? 'De helft weet dit niet' : 'De meesten weten dit niet';
}

function puntVan(blad: Stellingen, vellen: readonly Vel[], spreker: Spreker, one: Oordeel, index: number): Punt {
  const words = blad.antwoorden.map((word) => word.toLowerCase());
  const groups = words
    .map((woord, plaats) => ({ woord, wie: one.antwoorden.filter((answer) => answer.plaats === plaats).map(({ wie }) => wie) }))
    .reverse();
  const unknown =
    one.weetNiet.length > 0 ? ` ${wieZegtWat(spreker, [{ wie: one.weetNiet, woord: 'niet' }], ['weet het', 'weten het'])}` : '';
  return {
    id: one.vraag.id,
    groep: one.vraag.groep,
    vraag: one.vraag.vraag,
    bij: one.isOnbekend ? onbekend(one) : one.breedte > 0 ? plaatsen(one.breedte) : '',
    stand: one.isOnbekend ? onbekend(one) : one.stand,
    zin: `${wieZegtWat(spreker, groups)}${unknown}`.trim(),
    notities: vellen.flatMap(({ open }, wie) => (open[index] ? [{ wie, tekst: open[index] }] : [])),
    helpt: one.vraag.helpt,
    koppen: blad.antwoorden,
    rijen: [rij(oplopend(one.antwoorden, blad.antwoorden.length), '', false, one.weetNiet)],
  };
}

/** Order of differences: half does not know or spread, then the lowest answer, then the order of the source. */
const verst = (all: readonly Oordeel[]): Oordeel[] =>
  opGewicht(
    all.filter(({ breedte, isOnbekend }) => breedte > 0 || isOnbekend),
    ({ breedte, laagst }) => [breedte, -laagst],
  );

/** The questions on which all say yes (or no), the clearest first. */
const samen = (all: readonly Oordeel[], side: 'ja' | 'nee'): Oordeel[] =>
  opGewicht(
    all.filter(({ stand, isOnbekend }) => stand.startsWith(`Samen ${side}`) && !isOnbekend),
    ({ laagst, breedte }) => [side === 'ja' ? laagst : -laagst, -breedte],
  );

function antwoordVan(all: readonly Oordeel[], isAlleen: boolean): string[] {
  const yes = samen(all, 'ja')
    .slice(0, 2)
    .map(({ vraag }) => vraag.ja);
  const no = samen(all, 'nee')
    .slice(0, 2)
    .map(({ vraag }) => vraag.nee);
  const apart = verst(all).find(({ stand }) => stand === 'Uit elkaar');
  const head = isAlleen ? 'zo zie ik het: ' : '';
  return [
    yes.length > 0 ? zin(head + yes.join(', en ')) : '',
    apart ? zin(`over de vraag ${apart.vraag.uiteen}, denken we verschillend`) : '',
    no.length > 0 ? zin(no.join(', en ')) : '',
  ].filter(Boolean);
}

const legenda = (count: number): [string, string] =>
  count >= 6
    ? ['zover gaan jullie allemaal, op hooguit één na', 'hier verschillen jullie']
    : ['zover gaan jullie allemaal', 'hier verschillen jullie'];

/** What all see as not right yet: often the quickest work. */
function uitlegNee(all: readonly Oordeel[]): string {
  const no = samen(all, 'nee');
  if (no.length === 0) return '';
  const names = [...new Set(no.map(({ vraag }) => vraag.groep.toLowerCase()))];
  return `Jullie zijn het ook eens over wat nog niet goed gaat: bij ${names.join(' en bij ')}.`;
}

/** The sheets of statements side by side: the three widest differences first. */
export function naastStellingen(blad: Stellingen, vellen: readonly Vel[], spreker: Spreker): Naast {
  const all = blad.vragen.flatMap((_, index) => oordeel(blad, vellen, index) ?? []);
  const punt = (one: Oordeel): Punt => puntVan(blad, vellen, spreker, one, blad.vragen.indexOf(one.vraag));
  const far = verst(all);
  const first = far.filter(({ breedte }) => breedte > 0).slice(0, 3);
  const unknown = far.filter((one) => one.isOnbekend && !first.includes(one));
  const isAlleen = vellen.length === 1;
  return {
    eerst: {
      kop: 'Hier zitten jullie het verst uit elkaar',
      uitleg:
        'De grootste afstand tussen twee antwoorden staat bovenaan. Begin hier. Vraag eerst wat iemand ziet, voordat je vraagt wat eraan te doen is.',
      punten: isAlleen ? [] : [...first, ...unknown].map(punt),
    },
    alles: {
      kop: `Alle ${inWoorden(all.length)} vragen`,
      uitleg: isAlleen ? '' : uitlegNee(all),
      punten: all.map(punt),
      legenda: isAlleen ? undefined : legenda(vellen.length),
    },
    vragen: [],
    antwoord: antwoordVan(all, isAlleen),
    eens: [...samen(all, 'ja').map(({ vraag }) => zin(vraag.ja)), ...samen(all, 'nee').map(({ vraag }) => zin(vraag.nee))],
    open: all
      .filter(({ antwoorden, weetNiet }) => antwoorden.length + weetNiet.length === 0)
      .map(({ vraag }) => hoofdletter(zonderHaken(vraag.vraag))),
    slot: '',
  };
}
