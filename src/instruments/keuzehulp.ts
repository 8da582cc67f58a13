import * as words from '#language/instrument-rules-choosing.ts';
import * as headings from '#language/instrument-rules-headings.ts';
import * as verdicts from '#language/instrument-rules-verdicts.ts';
import { heeftTrek, trekZin } from './trek.ts';
import { zonderHaken, type Keuzehulp } from './blad.ts';
import { keuzePunt, puntVan, weeg, type Gewogen } from './keuzehulp-punten.ts';
import type { Naast, Punt, Spreker } from './naast.ts';
import { isEensgezind, metEenNa, opGewicht } from './vellen-leggen.ts';
import type { Vel } from './vel.ts';
import { hoofdletter, opgenoemd, zin } from './woorden.ts';

/** Whether a choice has everything going for it: every question that counts pulls there, of everyone. */
function samenTrek(blad: Keuzehulp, all: readonly Gewogen[]): string {
  const counted = all.filter(({ vraag, antwoorden }) => vraag.telt && antwoorden.length > 0);
  if (counted.length === 0) return '';
  const whole = blad.uitkomsten.find((_, at) =>
    counted.every(({ vraag, antwoorden }) => antwoorden.every(({ plaats }) => vraag.antwoorden[plaats]?.trekt.includes(at))),
  );
  return whole ? zin(words.allPullsTo(opgenoemd([zonderHaken(whole.naam)]))) : words.noChoiceHasAll;
}

/** On which question the group agrees, on which it does not, and where that leads; what counts goes first. */
function antwoordVan(blad: Keuzehulp, all: readonly Gewogen[], keuze: Punt | undefined, vellen: readonly Vel[]): string[] {
  const named = (list: readonly Gewogen[]): string =>
    opgenoemd(
      opGewicht(list, ({ vraag }) => [vraag.telt ? 1 : 0])
        .slice(0, 3)
        .map(({ vraag }) => zonderHaken(vraag.naam)),
    );
  const [alone] = vellen.length === 1 ? vellen : [];
  const pull = !heeftTrek(blad) ? '' : alone ? trekZin(blad, alone) : samenTrek(blad, all);
  const same = all.filter(({ soorten, antwoorden }) => soorten === 1 && antwoorden.length > 1);
  const apart = all.filter(({ soorten }) => soorten > 1);
  return [
    same.length > 0 ? zin(words.sameAnswerAt(named(same))) : '',
    apart.length > 0 ? zin(words.otherAnswersAt(named(apart))) : '',
    keuze && keuze.stand !== verdicts.apart ? keuze.zin : pull,
    alone && keuze ? pull : '',
  ].filter(Boolean);
}

/** The choice that someone stands at. */
const gekozen = ({ koppen, rijen }: Punt): { wie: number; tekst: string }[] =>
  (rijen[0]?.cellen ?? []).flatMap(({ wie: [wie] }, at) =>
    wie === undefined ? [] : [{ wie, tekst: zonderHaken(koppen[at] ?? '') }],
  );

/** What the group decides together at the end: what each wrote can be taken over, and who is alone has chosen already. */
const vragenNa = ({ uitkomstvraag, uitkomsten }: Keuzehulp, keuze: Punt | undefined, isAlleen: boolean): Naast['vragen'] => [
  {
    id: 'keuze',
    kop: isAlleen ? headings.theChoice : words.whatDoYouChoose,
    naam: uitkomstvraag,
    bij: '',
    opties: uitkomsten.map(({ naam }) => naam),
    voorzetten: isAlleen && keuze ? gekozen(keuze) : [],
  },
  {
    id: 'waarom',
    kop: isAlleen ? headings.theChoice : words.whatDoYouChoose,
    naam: words.why,
    bij: '',
    opties: [],
    voorzetten: keuze?.notities ?? [],
  },
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
  const antwoord = antwoordVan(blad, all, keuze, vellen);
  const beeld = [...punten, ...(keuze ? [keuze] : [])];
  return {
    eerst: {
      kop: headings.discussFirst,
      uitleg: heeftTrek(blad) ? words.countingFirst : words.mostAnswersFirst,
      punten: vellen.length < 2 ? [] : apart.slice(0, 3).flatMap(({ vraag }) => punten.find(({ id }) => id === vraag.id) ?? []),
    },
    alles: {
      kop: heeftTrek(blad) ? words.whereAnswersPull : words.allTheQuestions,
      uitleg: antwoord.slice(0, 2).join(' '),
      punten: beeld,
      legenda: vellen.length < 2 ? undefined : [metEenNa(words.everyoneHere, vellen.length), headings.partHere],
    },
    beeld,
    vragen: vragenNa(blad, keuze, vellen.length === 1),
    antwoord,
    eens: punten
      .filter(({ stand }) => isEensgezind(stand))
      .map(({ groep, zin: said }) => `${hoofdletter(zonderHaken(groep))}: ${said}`),
    open: all
      .filter(({ antwoorden, weetNiet }) => antwoorden.length + weetNiet.length === 0)
      .map(({ vraag }) => hoofdletter(zonderHaken(vraag.vraag))),
    slot: blad.vuistregel ?? '',
  };
}
