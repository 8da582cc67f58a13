import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import { readGraph } from '../../src/graph/build-graph.ts';

/** The folders made in this test, the last one last. */
export const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** The small handreiking with this soorten.yaml, and with other files over it or, where there is no text, taken away. */
export function graphWith(soorten: string, files: Record<string, string | undefined> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'soorten-'));
  folders.push(folder);
  cpSync('tests/fixtures/klein/content', folder, { recursive: true });
  for (const [name, text] of Object.entries({ 'soorten.yaml': soorten, ...files })) {
    if (text === undefined) rmSync(path.join(folder, name), { recursive: true });
    else writeFileSync(path.join(folder, name), text);
  }
  return readGraph({ folder, shown: 'inhoud', today: '2026-02-01' });
}

/** What is wrong in it, each as `file:line field message`. */
export const said = (...given: Parameters<typeof graphWith>): string[] =>
  graphWith(...given).problems.map(({ file, line, field, message }) => `${file}:${line} ${field} ${message}`);

/** All kinds that the generator brings, as soorten.yaml may name them. */
export const all = [
  ...[
    'perspectieven',
    'spanningsvelden',
    'kernvragen',
    'spanningen',
    'dilemmas',
    'themas',
    'adviezen',
    'instrumenten',
    'modellen',
  ],
  ...['casussen', 'begrippen', 'literatuur', 'organisaties', 'routes'],
];
/** A soorten.yaml with these kinds. */
export const listed = (names: readonly string[]): string => `soorten:\n${names.map((naam) => `  - soort: ${naam}\n`).join('')}`;

/** One with a kind of its own. */
export const own = `${listed(all)}  - soort: planten
    enkelvoud: Plant
    meervoud: Planten
    uitleg: Wat er groeit.
    groep: praktijk
    indeling: licht
    velden:
      - { veld: hoogte, naam: Hoe hoog, vorm: getal, uitleg: De hoogte in centimeter. }
      - { veld: licht, naam: Hoeveel zon, vorm: keuze, keuzes: [zon, schaduw], verplicht: true, uitleg: Waar hij staat. }
      - { veld: buren, naam: Goede buren, vorm: lijst, uitleg: Wat er goed naast groeit. }
`;
