import { folderName, readme } from '#language/new-handreiking.ts';
import type { Answers } from './answers.ts';
import { entryFiles } from './entry-files.ts';
import { kindsOf, siteYaml, soortenYaml } from './site-files.ts';

/** What `handreiking` can do, each as a script: the guide and the messages say `npm run …`. */
const commands = [
  'start',
  'dev',
  'build',
  'check',
  'nieuw',
  'hernoem',
  'verwijder',
  'uitgave',
  'rapport',
  'rapport:vragen',
  'zoek',
  'schemas',
];

const packageJson = ({ naam, generator }: Answers): string =>
  `${JSON.stringify(
    {
      name: folderName,
      description: naam,
      private: true,
      type: 'module',
      scripts: Object.fromEntries([...commands.map((name) => [name, `handreiking ${name}`]), ['check:content', 'npm run check']]),
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
    ['README.md', readme(answers.naam, kindsOf(answers).join(', '))],
    ['package.json', packageJson(answers)],
    ['.gitignore', 'node_modules/\ndist/\n.build-dist*/\n.rapport/\n'],
    ...content.map(([name, text]): [string, string] => [`content/${name}`, text]),
  ]);
}
