import type { Answers } from './answers.ts';
import { entryFiles } from './entry-files.ts';
import { kindsOf, siteYaml, soortenYaml } from './site-files.ts';

const readme = (answers: Answers): string => `# ${answers.naam}

Deze map is jullie handreiking. Alles wat erop staat, staat in \`content/\`; de rest doet de generator.

## Beginnen

\`\`\`
npm install
npm start
\`\`\`

Dat bouwt de site en zegt op welk adres je haar ziet. Stoppen: Ctrl+C.

| Ik wil                                | Doe                                                                     |
| ------------------------------------- | ----------------------------------------------------------------------- |
| zien wat ik schrijf                   | \`npm run dev\`: elke verandering staat meteen op de pagina             |
| weten of het klopt                    | \`npm run check\`: zegt met bestand en regel wat er niet klopt          |
| de site maken                         | \`npm run build\`: de site staat dan in \`dist/\`                       |
| een pagina toevoegen                  | een nieuw bestand in de map van haar soort; kijk een voorbeeld af       |
| een pagina weghalen                   | haal het bestand weg; \`npm run check\` zegt wie er nog naar verwijst   |
| een soort toevoegen of anders noemen  | \`content/soorten.yaml\`                                                |
| naam, menu, kleuren of voet veranderen | \`content/site.yaml\`                                                  |
| een eigen teken in het tabblad        | \`content/favicon.svg\`                                                 |
| de site op internet zetten            | zet alles uit \`dist/\` op een host naar keuze; elke map is goed        |

## Wat er staat

Twee voorbeelden van elke soort: ${kindsOf(answers).join(', ')}. Verander ze, of haal ze weg zodra je eigen teksten er staan.
Elke ingang noemt een bron met de plaats erin. Wat van jullie zelf is, zet je tussen [vierkante haken].
`;

const packageJson = ({ naam, generator }: Answers): string =>
  `${JSON.stringify(
    {
      name: 'mijn-handreiking',
      description: naam,
      private: true,
      type: 'module',
      scripts: { start: 'handreiking start', dev: 'handreiking dev', build: 'handreiking build', check: 'handreiking check' },
      devDependencies: { handreiking: generator },
      allowScripts: { node: true, esbuild: true, sharp: true },
    },
    null,
    2,
  )}\n`;

/** Every file of a new handreiking, by its path in the folder. */
export function filesOf(answers: Answers): Map<string, string> {
  const content = [['site.yaml', siteYaml(answers)], ['soorten.yaml', soortenYaml(answers)], ...entryFiles(answers)] as const;
  return new Map([
    ['README.md', readme(answers)],
    ['package.json', packageJson(answers)],
    ['.gitignore', 'node_modules/\ndist/\n.build-dist*/\n'],
    ...content.map(([name, text]): [string, string] => [`content/${name}`, text]),
  ]);
}
