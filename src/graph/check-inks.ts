import * as words from '#language/problems-kinds.ts';
import { contrast, readable } from '../inks/colour.ts';
import { aa, aaa, ownInks, textOn, type Ink, type Shade } from '../inks/own-inks.ts';
import type { Scheme } from '../inks/tokens.ts';
import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import type { Site } from '../schema/site.ts';
import { placeOf, type Checked } from './checked.ts';
import { isOf } from './entry.ts';
import type { RawContent } from './read-content.ts';
import { inkten } from '../schema/vragen.ts';

type At = (path: (string | number)[]) => { file: string; line: number; field: string };

const schemes: readonly [Scheme, string][] = [
  ['licht', words.onLight],
  ['donker', words.onDark],
];

/** A colour on which its text cannot be read well enough, with the nearest on which it can. */
function unreadable(
  colour: string,
  { isDark, scheme, least }: { isDark: boolean; scheme: Scheme; least: number },
  where: string,
) {
  const text = textOn(isDark, scheme);
  const found = contrast(text, colour);
  if (found >= least) return undefined;
  return { found, least, where, nearest: readable(colour, { text, least }) };
}

/** Where in site.yaml a colour of an ink stands; where it was worked out, that of the colour it was worked out from. */
const fieldOf = (scheme: Scheme, isDouble: boolean, given: object): string => {
  const field = scheme === 'licht' ? (isDouble ? 'dubbel' : 'kleur') : isDouble ? 'dubbelDonker' : 'donker';
  return Reflect.get(given, field) === undefined ? 'kleur' : field;
};

function inkMistakes(ink: Ink, given: object, at: (field: string) => ReturnType<At>): Problem[] {
  return schemes.flatMap(([scheme, where]) =>
    [
      { colour: ink[scheme], least: aaa, isDouble: false },
      { colour: ink.dubbel[scheme], least: aa, isDouble: true },
    ].flatMap(({ colour, least, isDouble }): Problem[] => {
      const wrong = unreadable(colour, { isDark: ink.isDark, scheme, least }, where);
      return wrong ? [problems.unreadableInk(at(fieldOf(scheme, isDouble, given)), colour, wrong)] : [];
    }),
  );
}

const mixMistakes = (mix: Shade, at: (field: string) => ReturnType<At>): Problem[] =>
  schemes.flatMap(([scheme, where]): Problem[] => {
    const wrong = unreadable(mix[scheme], { isDark: false, scheme, least: aaa }, where);
    return wrong ? [problems.unreadableInk(at(scheme === 'licht' ? 'kleur' : 'donker'), mix[scheme], wrong)] : [];
  });

/** What stands twice in the inks of site.yaml: a name, or a sign. */
const twice = (inks: NonNullable<Site['inkten']>, at: At): Problem[] =>
  (['naam', 'teken'] as const).flatMap((field) =>
    inks.flatMap((ink, index): Problem[] =>
      inks.findIndex((other) => other[field] === ink[field]) < index
        ? [problems.rule(at(['inkten', index, field]), words.inkTwice(ink[field], field))]
        : [],
    ),
  );

/** What is wrong with the inks that a handreiking gives itself: what cannot be read on them, in light, in dark and on paper. */
export function inkProblems(site: Site, source: NonNullable<RawContent['site']>): Problem[] {
  const own = ownInks(site);
  const { inkten: given = [], mengsels = [] } = site;
  const at: At = (path) => ({
    file: source.file,
    line: source.lineOf(path),
    field: path.filter((key) => typeof key === 'string').join('.'),
  });
  const names = given.map(({ naam }) => naam);
  const signOf = (name: string): string => given.find(({ naam }) => naam === name)?.teken ?? '';
  return [
    ...twice(given, at),
    ...(own?.inks ?? []).flatMap((ink, index) => inkMistakes(ink, given[index] ?? {}, (field) => at(['inkten', index, field]))),
    ...mengsels.flatMap(({ van }, index) => {
      const unknown = van.findIndex((name) => !names.includes(name));
      if (unknown >= 0) return [problems.wrongChoice(at(['mengsels', index, 'van']), van[unknown] ?? '', names)];
      const mix = own?.mixes.find(({ naam }) => van.every((name) => naam.split('-').includes(signOf(name))));
      return mix ? mixMistakes(mix, (field) => at(['mengsels', index, field])) : [];
    }),
  ];
}

/** Perspectieven in an ink that the handreiking does not have. */
export function unknownInks(checked: Checked, site: Site): Problem[] {
  const names = site.inkten?.map(({ naam }) => naam) ?? [...inkten];
  return checked.entries.flatMap((entry): Problem[] =>
    !isOf(entry, 'perspectieven') || names.includes(entry.data.inkt)
      ? []
      : [problems.wrongChoice(placeOf(entry, ['inkt'], checked), entry.data.inkt, names)],
  );
}
