import type { Site } from '../schema/site.ts';
import { contrast, middle, overprint, readable } from './colour.ts';
import { colourOf, type Scheme } from './tokens.ts';

/** The least contrast of text on a sheet, and of large text and figures (WCAG 2.2, 1.4.6 and 1.4.3). */
export const aaa = 7;
export const aa = 4.5;

/** A colour in both schemes, with where it was given: none is worked out. */
export interface Shade {
  /** As the pages know it: its sign, or two signs with a stroke between. */
  naam: string;
  licht: string;
  donker: string;
  /** Whether what lies on it is as light as paper. */
  isDark: boolean;
}

/** A sheet of one ink, with the same ink twice for figures. */
export interface Ink extends Shade {
  dubbel: Pick<Shade, 'licht' | 'donker'>;
}

type Given = NonNullable<Site['inkten']>[number];
type GivenMix = NonNullable<Site['mengsels']>[number];

/** The colour of what is read on a sheet. */
export const textOn = (isDark: boolean, scheme: Scheme): string => colourOf(isDark ? 'papier' : 'inkt', scheme);

/** An ink on which paper reads better than ink is a dark one: in the dark it is light. */
const isDarkInk = (colour: string): boolean =>
  contrast(textOn(false, 'licht'), colour) < aaa && contrast(textOn(true, 'licht'), colour) >= aaa;

function inkOf({ kleur, donker, teken, dubbel, dubbelDonker }: Given): Ink {
  const isDark = isDarkInk(kleur);
  const onLight = textOn(isDark, 'licht');
  const onDark = textOn(isDark, 'donker');
  const from = isDark ? 0.6 : 0.4;
  return {
    naam: teken,
    licht: kleur,
    donker: donker ?? readable(kleur, { text: onDark, least: aaa + 1.5, strength: 0.75, from }),
    isDark,
    dubbel: {
      licht: dubbel ?? readable(overprint(kleur, kleur), { text: onLight, least: aa + 0.3 }),
      donker: dubbelDonker ?? readable(kleur, { text: onDark, least: aa + 0.3, strength: 0.75, from: isDark ? 0.4 : 0.6 }),
    },
  };
}

/**
 * Inks in the order in which a mix names them: the one that lies on top last. On the plate the first sheet lies under the two that
 * follow it, which it is named after.
 */
export const layered = <Value>(inks: readonly Value[]): Value[] => [...inks.slice(1, 3), ...inks.slice(0, 1), ...inks.slice(3)];

/** Where two sheets lie over each other, named in the order of their layers. */
function mixOf(one: Ink, other: Ink, given: GivenMix | undefined): Shade {
  const [light, dark] = [overprint(one.licht, other.licht), middle(one.donker, other.donker)];
  return {
    naam: `${one.naam}-${other.naam}`,
    licht: given?.kleur ?? readable(light, { text: textOn(false, 'licht'), least: aaa }),
    donker: given?.donker ?? readable(dark, { text: textOn(false, 'donker'), least: aaa }),
    isDark: false,
  };
}

/** The inks that a handreiking gives itself, and what each two of them mix to; undefined where it has those of the generator. */
export function ownInks({ inkten, mengsels = [] }: Site): { inks: Ink[]; mixes: Shade[] } | undefined {
  if (!inkten) return undefined;
  const inks = inkten.map((given) => ({ given, ink: inkOf(given) }));
  const inOrder = layered(inks);
  const givenFor = (names: string[]): GivenMix | undefined =>
    mengsels.find(({ van }) => names.every((name) => van.some((one) => one === name)));
  const mixes = inOrder.flatMap((one, index) =>
    inOrder.slice(index + 1).map((other) => mixOf(one.ink, other.ink, givenFor([one.given.naam, other.given.naam]))),
  );
  return { inks: inks.map(({ ink }) => ink), mixes };
}
