// Where the browser for the tests is: the machine's own, else Debian's, else Playwright's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium on this machine, or undefined. CHROMIUM_PATH goes before all. */
export function chromiumPath() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found = folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find((file) => existsSync(file));
  return found ?? elsewhere.find((file) => existsSync(file));
}

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** Makes sure that there is a browser for the tests; gives false when none can be had. */
export function ensureChromium() {
  if (chromiumPath()) return true;
  console.log('Er is geen Chromium: die van Debian installeren …');
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', '-qq', ...args];
    return run(command, rest);
  };
  if (existsSync('/usr/bin/apt-get') && apt('update') && apt('install', '-y', 'chromium')) return true;
  console.log('Dat lukt hier niet: die van Playwright proberen …');
  return run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
}
