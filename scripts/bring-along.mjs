// What the project needs on a machine that has only Node, npm and git. Plain JavaScript: it runs on Node 20, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const oldest = [20, 19];
const needed = [22, 22];

const isAtLeast = ([major, minor]) => {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
};

const changedAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** Ends the run with a sentence that says what to do. */
export function stop(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Runs a command with its output shown; gives whether it went well. */
export const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** Installs the packages when they are missing or older than the lock file. Stops the run when that fails. */
export function ensurePackages() {
  if (!isAtLeast(oldest)) {
    stop(
      `Deze machine heeft Node ${process.versions.node}. Nodig is ${oldest.join('.')} of nieuwer: installeer Node van nodejs.org.`,
    );
  }
  const installed = 'node_modules/.package-lock.json';
  if (changedAt(installed) >= changedAt('package-lock.json') && existsSync(installed)) return;
  console.log('Pakketten installeren (de eerste keer een minuut of twee) …');
  // Not `npm ci`: it refuses a lock file without the builds for other platforms, and a registry that lacks those cannot write one.
  if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'])) {
    stop('Installeren is mislukt. Controleer of npm het register bereikt en probeer het opnieuw.');
  }
}

/** The Node to run the project with: the machine's own, or the one that came with the packages when that is too old. */
export function projectNode() {
  if (isAtLeast(needed)) return process.execPath;
  const brought = 'node_modules/node/bin/node';
  if (!existsSync(brought)) {
    stop(
      `Nodig is Node ${needed.join('.')} of nieuwer. Het pakket «node» bracht er geen voor deze machine: installeer Node van nodejs.org.`,
    );
  }
  return brought;
}
