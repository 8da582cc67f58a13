// Where the browsers and servers for the tests are: the machine's own, else Debian's; for Chromium else Playwright's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const chromium = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const firefox = ['firefox-esr', 'firefox'];
const chromiumElsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const firefoxElsewhere = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'];

/** The first program of those names on this machine, or at one of those places. */
function find(names, elsewhere) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found = folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find((file) => existsSync(file));
  return found ?? elsewhere.find((file) => existsSync(file));
}

/** The path of a Chromium on this machine, or undefined. CHROMIUM_PATH goes before all. */
export const chromiumPath = () => process.env.CHROMIUM_PATH || find(chromium, chromiumElsewhere);

/** The path of a Firefox on this machine, or undefined. FIREFOX_PATH goes before all. */
export const firefoxPath = () => process.env.FIREFOX_PATH || find(firefox, firefoxElsewhere);

// Nobody is there to answer what a package asks while it is installed.
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', env }).status === 0;

/** Installs packages of Debian; gives false where that cannot be done. */
function fromDebian(...names) {
  if (!existsSync('/usr/bin/apt-get')) return false;
  console.log(`Van Debian installeren: ${names.join(', ')} …`);
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', '-qq', ...args];
    return run(command, rest);
  };
  return apt('update') && apt('install', '-y', ...names);
}

/** Makes sure that there is a Chromium for the tests; gives false when none can be had. */
export function ensureChromium() {
  if (chromiumPath() || fromDebian('chromium')) return true;
  console.log('Dat lukt hier niet: die van Playwright proberen …');
  return run('npx', ['playwright', 'install', '--with-deps', 'chromium']);
}

/** Makes sure that there is a Firefox for the tests; gives false when none can be had. */
export const ensureFirefox = () => Boolean(firefoxPath()) || fromDebian('firefox-esr');

/** The servers that the site is tried on, with the package and the file of each. */
const servers = [
  ['nginx-light', '/usr/sbin/nginx'],
  ['apache2', '/usr/sbin/apache2'],
  ['caddy', '/usr/bin/caddy'],
  ['lighttpd', '/usr/sbin/lighttpd'],
  ['lighttpd-mod-deflate', '/usr/lib/lighttpd/mod_deflate.so'],
];

/** Makes sure that the servers are there; gives the packages that cannot be had. */
export function missingServers() {
  const missing = () => servers.filter(([, file]) => !existsSync(file)).map(([name]) => name);
  if (missing().length > 0) fromDebian(...missing());
  return missing();
}
