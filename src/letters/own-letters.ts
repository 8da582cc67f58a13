import { createRequire } from 'node:module';
import path from 'node:path';
import { packageFile } from '../kept/package-file.ts';
import type { Site } from '../schema/site.ts';

/** A typeface that a handreiking gives itself: what it is for, its name at Fontsource, and the name of its file in the site. */
export interface Letter {
  rol: 'schreefloos' | 'schreef';
  naam: string;
  bestand: string;
}

/** The typefaces that a handreiking gives itself. */
export const ownLetters = ({ letters = {} }: Pick<Site, 'letters'>): Letter[] =>
  (['schreefloos', 'schreef'] as const).flatMap((rol) => {
    const naam = letters[rol];
    return naam === undefined ? [] : [{ rol, naam, bestand: `eigen-${naam}` }];
  });

/** The package at which a typeface can be had. */
export const packageOf = (naam: string): string => `@fontsource-variable/${naam}`;

/** The file of a typeface: of the packages of the handreiking, else of the generator; undefined where it is in neither. */
export function letterFile(naam: string): string | undefined {
  const file = `${packageOf(naam)}/files/${naam}-latin-wght-normal.woff2`;
  const project = process.env['HANDREIKING_PROJECT'];
  const ways = [
    ...(project ? [() => createRequire(path.resolve(project, 'package.json')).resolve(file)] : []),
    () => packageFile(file),
  ];
  for (const find of ways) {
    try {
      return find();
    } catch {
      // It may be in the next.
    }
  }
  return undefined;
}

const families = {
  schreefloos: 'system-ui, sans-serif',
  schreef: 'Georgia, serif',
} as const;

/** The style sheet of the typefaces that a handreiking gives itself. Figures keep the letters that they were measured with. */
export function letterStyles(site: Site): string {
  const letters = ownLetters(site);
  if (letters.length === 0) return '';
  const faces = letters.map(
    ({ rol, bestand }) =>
      `@font-face{font-family:'Eigen ${rol}';src:url('/fonts/${bestand}.woff2') format('woff2');font-weight:400 800;font-display:swap;}`,
  );
  const tokens = letters.map(({ rol }) => `--${rol}-reserve:${families[rol]};--${rol}:'Eigen ${rol}',var(--${rol}-reserve);`);
  return [
    ...faces,
    // Over the tokens of the generator, wherever these come in a page.
    `@layer base{:root{${tokens.join('')}}}`,
    "@layer werk{.tekening text{font-family:'Schibsted Grotesk Variable','Schibsted Grotesk reserve',sans-serif;}}",
  ].join('\n');
}
