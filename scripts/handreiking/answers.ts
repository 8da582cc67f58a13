import { articles } from '#language/first-pages.ts';
import * as words from '#language/new-handreiking.ts';
import { SettingError } from '../../src/build/settings.ts';

/** A perspectief of a new handreiking: its name and what its files are called. */
export interface Perspectief {
  naam: string;
  slug: string;
  kleur: string;
}

/** What someone says who begins a handreiking. */
export interface Answers {
  naam: string;
  voorWie: string;
  perspectieven: Perspectief[];
  contact: string;
  /** The kinds that were chosen, besides those that follow from the perspectieven. */
  soorten: readonly string[];
  /** The day of today, as jjjj-mm-dd. */
  today: string;
  /** Where the generator is, as its makers would write it in package.json. */
  generator: string;
}

/** The kinds that can be chosen, in the order in which they are offered. */
export const choosable = [
  'kernvragen',
  'modellen',
  'casussen',
  'instrumenten',
  'begrippen',
  'adviezen',
  'themas',
  'dilemmas',
] as const;

/** The kinds of a handreiking for which none was chosen. */
export const usual: readonly string[] = ['kernvragen', 'modellen', 'casussen', 'instrumenten', 'begrippen'];

/** Colours that ink can be read on and that differ from each other, for who has none yet. */
export const palette = ['#f2b5a0', '#a9cbe6', '#f3da84', '#b5d9a8', '#d3bdf0', '#e9c39b'] as const;

/** The signs of the inks, in the same order. */
export const signs = ['cirkel', 'vierkant', 'driehoek', 'ruit', 'zeshoek', 'poort'] as const;

/** A name as the name of a file: small letters, digits and strokes. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(articles, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Whether a text is a colour as site.yaml takes it. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/**
 * The perspectieven that were named, each with its colour.
 * @throws SettingError, in words for who asked, when there are too many, or two are the same
 */
export function perspectievenFrom(names: readonly string[], colours: readonly string[]): Perspectief[] {
  if (names.length > palette.length) throw new SettingError(words.tooMany(palette.length, names.length));
  const wrong = colours.find((colour) => !isColour(colour));
  if (wrong !== undefined) throw new SettingError(words.noColour(wrong));
  const made = names.map((naam, index) => ({
    naam,
    slug: slugOf(naam),
    kleur: (colours[index] ?? palette[index] ?? palette[0]).toLowerCase(),
  }));
  const same = made.find(({ slug }, index) => slug === '' || made.findIndex((other) => other.slug === slug) < index);
  if (same) throw new SettingError(words.noName(same.naam));
  return made;
}
