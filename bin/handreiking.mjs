#!/usr/bin/env node
// handreiking start|dev|build|check|nieuw: the generator, used from the folder of a handreiking. Plain JavaScript: it runs on Node 20.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const project = process.cwd();

const uses = `Zo gebruik je het, in de map van je handreiking:
  handreiking start            bouwt de site en toont haar
  handreiking dev              toont de site terwijl je schrijft
  handreiking build            maakt de site in dist/ (--zonder-papier: zonder boekjes en platen)
  handreiking check            zegt wat er in content/ niet klopt
  handreiking nieuw <map>      begint een nieuwe handreiking`;

function stop(message) {
  console.error(message);
  process.exit(1);
}

/** The Node to run with: the machine's own, or the one that came along when that is too old. */
function nodeToUse() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 22)) return process.execPath;
  try {
    return createRequire(path.join(root, 'package.json')).resolve('node/bin/node');
  } catch {
    return stop('Nodig is Node 22.22 of nieuwer: installeer Node van nodejs.org.');
  }
}

/** Runs a script of the generator; gives whether it went well. It runs in the folder of the generator, for the project. */
function run(script, args, environment = {}) {
  const types = new URL('./types.mjs', import.meta.url).href;
  const language = new URL('../scripts/language.ts', import.meta.url).href;
  const child = spawn(
    nodeToUse(),
    [
      '--disable-warning=ExperimentalWarning',
      '--import',
      types,
      '--import',
      language,
      path.join(root, 'scripts', script),
      ...args,
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        HANDREIKING_STORE: path.join(project, 'node_modules', '.cache', 'handreiking'),
        ...process.env,
        HANDREIKING_PROJECT: project,
        ...environment,
      },
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on('exit', (code) => resolve(code === 0)));
}

async function start(args) {
  if (!(await run('build.ts', ['--if-changed', ...args])))
    stop('De site is niet gebouwd. Los de meldingen hierboven op en start opnieuw.');
  return run('serve.ts', [path.resolve(project, process.env.HANDREIKING_OUT ?? 'dist')]);
}

/** A new handreiking, or a new entry where a kind is named and the generator can begin one. */
function begin(args) {
  const isEntry = existsSync(path.join(project, 'content')) && args.length > 1 && !args[1].startsWith('--');
  if (isEntry && existsSync(path.join(root, 'scripts', 'nieuw.ts'))) return run('nieuw.ts', args);
  return run('nieuw-handreiking.ts', args);
}

const commands = {
  start,
  dev: (args) => run('dev.ts', args),
  build: (args) => run('build.ts', args),
  check: (args) => run('check-content.ts', args),
  nieuw: begin,
};

const [name = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(commands, name)) stop(uses);
if (name !== 'nieuw' && !process.env.HANDREIKING_CONTENT && !existsSync(path.join(project, 'content')))
  stop(
    `Hier is geen map «content»: ${project}. Ga naar de map van je handreiking, of begin er een: handreiking nieuw mijn-handreiking`,
  );
process.exitCode = (await commands[name](args)) ? 0 : 1;
