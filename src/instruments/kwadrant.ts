import * as words from '#language/instrument-rules-plane.ts';
import { farthestApart } from '#language/instrument-rules-headings.ts';
import { zonderHaken, type Kwadrant } from './blad.ts';
import { as, dingenVan, grootte, isEens, meestePlek, plattegrond, standVan, vlak, type Ding } from './kwadrant-plek.ts';
import type { Naast, Punt, Spreker, Tafelvraag } from './naast.ts';
import { isSamen, opGewicht, spreiding } from './vellen-leggen.ts';
import type { Vel } from './vel.ts';
import { hoofdletter, opsomming, wieZegtWat, zin } from './woorden.ts';

/** “strategisch belang hoog, operationele noodzaak vrij laag”; in a sentence a colon stands between. */
export const plekInWoorden = ({ assen, stappen }: Kwadrant, x: number | null, y: number | null, tussen = ' '): string =>
  [y === null ? '' : `${assen[1]}${tussen}${stappen[y] ?? ''}`, x === null ? '' : `${assen[0]}${tussen}${stappen[x] ?? ''}`]
    .filter(Boolean)
    .join(', ');

function zinVan(blad: Kwadrant, ding: Ding, spreker: Spreker): string {
  const [first] = ding.plekken;
  if (ding.plekken.length === 1 && first) return zin(plekInWoorden(blad, first.x, first.y, ': '));
  const wide = spreiding(as(ding.plekken, 'y')).breedte >= spreiding(as(ding.plekken, 'x')).breedte ? 'y' : 'x';
  const groups = blad.stappen
    .map((woord, plaats) => ({
      woord,
      wie: ding.plekken.filter((plek) => plek[wide] === plaats).map(({ wie }) => wie),
    }))
    .reverse();
  return `${hoofdletter(zonderHaken(blad.assen[wide === 'y' ? 1 : 0]))}: ${wieZegtWat(spreker, groups)}`;
}

function punt(blad: Kwadrant, ding: Ding, spreker: Spreker): Punt {
  return {
    id: `ding-${ding.nummer}`,
    groep: `${ding.nummer}`,
    vraag: ding.naam,
    bij: '',
    stand: standVan(ding),
    zin: ding.plekken.length === 0 ? words.notPlaced : zinVan(blad, ding, spreker),
    notities: [],
    helpt: blad.helpt,
    koppen: blad.stappen,
    isVlak: true,
    assen: blad.assen,
    rijen: vlak(ding),
  };
}

function vragenVan(blad: Kwadrant, dingen: readonly Ding[], punten: readonly Punt[]): Tafelvraag[] {
  const { keuze } = blad;
  const choices = keuze
    ? dingen.map((ding, index) => ({
        id: `keuze-${ding.nummer}`,
        kop: keuze.vraag,
        naam: `${ding.nummer}. ${ding.naam}`,
        bij: punten[index]?.stand ?? '',
        opties: keuze.opties,
        voorzetten: [],
      }))
    : [];
  const names = blad.vakken
    ? []
    : words.fields.map((plek, index) => ({
        id: `vak-${index}`,
        kop: words.nameTheFields,
        naam: words.fieldAt(plek),
        bij: '',
        opties: [],
        voorzetten: [],
      }));
  return [...choices, ...names];
}

/** What one person put in each field, the fullest first. */
function perVak({ vakken }: Kwadrant, dingen: readonly Ding[]): string[] {
  const fields = words.fields.map((naam, index) => ({
    naam: vakken?.[index] ? words.inField(zonderHaken(vakken[index])) : naam,
    here: dingen.filter(({ plekken }) => plekken.some(({ x, y }) => (y > 1 ? 0 : 2) + (x > 1 ? 1 : 0) === index)),
  }));
  return opGewicht(
    fields.filter(({ here }) => here.length > 0),
    ({ here }) => [here.length],
  )
    .slice(0, 3)
    .map(({ naam, here }) =>
      zin(
        words.thingsIn(
          naam,
          here.map((ding) => ding.naam),
        ),
      ),
    );
}

/** The field where both axes are highest: by its name, where the source gives one. */
const rechtsboven = ({ vakken, stappen, assen }: Kwadrant): string =>
  vakken?.[1]
    ? words.inField(zonderHaken(vakken[1]))
    : words.highOnBoth(stappen[3] ?? '', zonderHaken(assen[0]), zonderHaken(assen[1]));

/** What a group says: what all see as high on both axes, what to talk about first, and what it agrees on. */
function antwoordVan(blad: Kwadrant, dingen: readonly Ding[], far: readonly Ding[]): string[] {
  const named = (list: readonly Ding[]): string => opsomming(list.slice(0, 3).map(({ naam }) => naam));
  const high = dingen.filter(({ plekken }) => isSamen(plekken.filter(({ x, y }) => x > 1 && y > 1).length, plekken.length));
  const same = dingen.filter(isEens);
  return [
    high.length > 0 ? zin(`${rechtsboven(blad)}: ${named(high)}`) : '',
    far.length > 0 ? zin(words.talkOnAbout(named(far))) : '',
    same.length > 0 ? zin(words.agreedAbout(named(same))) : '',
  ].filter(Boolean);
}

/** The sheets of a plane side by side: the things with the largest sheet first. */
export function naastKwadrant(blad: Kwadrant, vellen: readonly Vel[], spreker: Spreker): Naast {
  const dingen = dingenVan(vellen);
  const far = opGewicht(
    dingen.filter((ding) => grootte(ding) > 1),
    (ding) => [grootte(ding)],
  );
  const punten = dingen.map((ding) => punt(blad, ding, spreker));
  const sorted = opGewicht(dingen, (ding) => [grootte(ding)]).map((ding) => punt(blad, ding, spreker));
  const same = dingen.filter(isEens);
  const isAlleen = vellen.length === 1;
  return {
    eerst: {
      kop: farthestApart,
      uitleg: words.largestFirst,
      punten: isAlleen
        ? []
        : far.slice(0, 3).map((ding) => ({ ...punt(blad, ding, spreker), groep: `${hoofdletter(blad.ding)} ${ding.nummer}` })),
    },
    alles: {
      kop: hoofdletter(words.allThings(blad.dingen)),
      uitleg: '',
      punten: sorted,
      legenda: undefined,
    },
    beeld: sorted,
    plattegrond: plattegrond(blad, dingen, isAlleen),
    vragen: vragenVan(blad, dingen, punten),
    antwoord: isAlleen ? perVak(blad, dingen) : antwoordVan(blad, dingen, far),
    eens: same.map((ding) => {
      const { x = null, y = null } = meestePlek(ding) ?? {};
      return zin(`${ding.naam}. ${hoofdletter(plekInWoorden(blad, x, y, ': '))}`);
    }),
    open: dingen.filter(({ plekken }) => plekken.length === 0).map(({ naam }) => naam),
    slot: '',
  };
}
