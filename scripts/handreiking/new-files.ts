import { folderName, readme } from '#language/new-handreiking.ts';
import type { Answers } from './answers.ts';
import { entryFiles } from './entry-files.ts';
import { kindsOf, siteYaml, soortenYaml } from './site-files.ts';

const packageJson = ({ naam, generator }: Answers): string =>
  `${JSON.stringify(
    {
      name: folderName,
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
    ['README.md', readme(answers.naam, kindsOf(answers).join(', '))],
    ['package.json', packageJson(answers)],
    ['.gitignore', 'node_modules/\ndist/\n.build-dist*/\n'],
    ...content.map(([name, text]): [string, string] => [`content/${name}`, text]),
  ]);
}
