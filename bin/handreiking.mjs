#!/usr/bin/env node
// handreiking start|dev|build|check|nieuw|…: the generator, used from the folder of a handreiking. Plain JavaScript: it runs on Node 20.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const project = process.cwd();

const languages = path.join(root, 'src', 'languages');

/** The words of the language of the content here; where there is none yet, those of every language, each after the other. */
async function wordsHere() {
  const site = path.join(path.resolve(project, process.env.HANDREIKING_CONTENT ?? 'content'), 'site.yaml');
  const named = existsSync(site) ? (/^taal:\s*["']?([a-z-]+)/m.exec(readFileSync(site, 'utf8'))?.[1] ?? 'nl') : undefined;
  const folders = readdirSync(languages).filter((name) => existsSync(path.join(languages, name, 'command.mjs')));
  const spoken = folders.includes(named) ? [named] : folders.sort().reverse();
  const modules = await Promise.all(spoken.map((name) => import(`../src/languages/${name}/command.mjs`)));
  return (name, ...given) => modules.map(({ [name]: said }) => (typeof said === 'function' ? said(...given) : said)).join('\n\n');
}

const words = await wordsHere();

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
    return stop(words('needsNode'));
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
  if (!(await run('build.ts', ['--if-changed', ...args]))) stop(words('notBuilt'));
  return run('serve.ts', [path.resolve(project, process.env.HANDREIKING_OUT ?? 'dist')]);
}

/** A new handreiking, or a new entry where a kind is named and the generator can begin one. */
function begin(args) {
  // In a handreiking a word without a folder in it is a kind: `nieuw casus` alone must not make a folder «casus».
  const isFolder = args[0] !== undefined && /[\\/]|^\./.test(args[0]);
  return run(existsSync(path.join(project, 'content')) && !isFolder ? 'nieuw.ts' : 'nieuw-handreiking.ts', args);
}

const commands = {
  start,
  dev: (args) => run('dev.ts', args),
  build: (args) => run('build.ts', args),
  check: (args) => run('check-content.ts', args),
  nieuw: begin,
  ...Object.fromEntries(
    ['hernoem', 'verwijder', 'uitgave', 'rapport', 'zoek'].map((name) => [name, (args) => run(`${name}.ts`, args)]),
  ),
  'rapport:vragen': (args) => run('rapport-vragen.ts', args),
  schemas: (args) => run('write-schemas.ts', args),
};

const [name = '', ...args] = process.argv.slice(2);
if (['help', '--help', '-h'].includes(name)) {
  console.log(words('uses'));
  process.exit(0);
}
if (!Object.hasOwn(commands, name)) stop(words('uses'));
if (name !== 'nieuw' && !process.env.HANDREIKING_CONTENT && !existsSync(path.join(project, 'content')))
  stop(words('noContent', project));
process.exitCode = (await commands[name](args)) ? 0 : 1;
