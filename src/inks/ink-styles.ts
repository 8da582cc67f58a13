import type { Site } from '../schema/site.ts';
import { ownInks, type Ink, type Shade } from './own-inks.ts';
import type { Scheme } from './tokens.ts';

const valuesOf = (inks: readonly Ink[], mixes: readonly Shade[], scheme: Scheme): string =>
  [
    ...inks.map((ink) => `--${ink.naam}:${ink[scheme]};--${ink.naam}-dubbel:${ink.dubbel[scheme]};`),
    ...mixes.map((mix) => `--${mix.naam}:${mix[scheme]};`),
  ].join('');

const sheetOf = ({ naam, isDark }: Ink): string =>
  `[data-inkt='${naam}']{--vel:var(--${naam});--vel-dubbel:var(--${isDark ? 'grijs' : naam}-dubbel);${isDark ? '--op-vel:var(--papier);' : ''}}`;

function mixedSheetOf({ naam }: Shade): string {
  const [one = '', other = ''] = naam.split('-');
  return `[data-inkt='${naam}']{--vel:var(--${naam});--vel-een:var(--${one});--vel-twee:var(--${other});}`;
}

/** An instrument is drawn in the ink of its page, where ink once and ink twice differ. */
const atWork = ({ naam }: Ink): string =>
  `[data-inkt='${naam}'] :is(werk-blad,.werk-voorbeeld){--vel:inherit;--vel-dubbel:inherit;}`;

/** What is drawn on a dark sheet, and is drawn in ink elsewhere. */
const onDark = ({ naam }: Ink): string =>
  [
    `[data-inkt='${naam}'] .plaat-lijst a:is(:hover,:focus-visible){background:var(--papier);color:var(--inkt);box-shadow:0 0 0 4px var(--papier);}`,
    `[data-inkt='${naam}'] .figuur{--vel:var(--grijs);--vel-dubbel:var(--grijs-dubbel);}`,
    `[data-inkt='${naam}'] .uit-antwoord{--vel:var(--${naam});--op-vel:var(--papier);}`,
    `[data-inkt='${naam}'] :is(.hoofd,.uit-antwoord) .knop.knop-vol{background:var(--papier);color:var(--${naam});}`,
  ].join('\n');

/** The style sheet of the inks that a handreiking gives itself; empty where it has those of the generator. */
export function inkStyles(site: Site): string {
  const own = ownInks(site);
  if (!own) return '';
  const { inks, mixes } = own;
  // What marks a word that was found is the first sheet that ink can be read on.
  const mark = inks.find(({ isDark }) => !isDark);
  return [
    // Over the tokens of the generator, wherever these come in a page.
    `@layer base{:root{${valuesOf(inks, mixes, 'licht')}${mark ? `--merk:var(--${mark.naam});` : ''}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${valuesOf(inks, mixes, 'donker')}}}`,
    ...inks.map(sheetOf),
    ...mixes.map(mixedSheetOf),
    '}',
    `@layer werk{${inks
      .filter(({ isDark }) => !isDark)
      .map(atWork)
      .join('')}}`,
    `@layer components{${inks
      .filter(({ isDark }) => isDark)
      .map(onDark)
      .join('\n')}}`,
  ].join('\n');
}
