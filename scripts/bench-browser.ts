// npm run bench:browser -- [folder] [other folder]: what the first answers cost in a browser, in bytes, work and time, beside Pagefind as it
// comes, and beside another build of the site, in turns: a machine that is busy is busy for both.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { parse } from 'yaml';
import { benchHost, type Host } from './bench-host.ts';
import { fromHome, fromLink, fromPagefind, onPhone, type Load } from './bench-slow.ts';
import { warmPagefind, warmTimes } from './bench-warm.ts';
import { chromiumPath } from './browsers.mjs';

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const questions = (parse(readFileSync('tests/search/zoekvragen-oefen.yaml', 'utf8')) as { vraag: string }[]).map(
  ({ vraag }) => vraag,
);
const chosen = questions.filter((_, index) => index % 12 === 0);

const at = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
const spread = (values: readonly number[], unit: string, digits: number): string =>
  [`best ${at(values, 0).toFixed(digits)}`, `median ${at(values, 0.5).toFixed(digits)}`, `most ${at(values, 1).toFixed(digits)}`]
    .map((part) => `${part} ${unit}`)
    .join(', ');

/** Whether a file is a typeface: what is read without it, too. */
const isFont = (name: string): boolean => name.endsWith('.woff2');
const sum = (bytes: ReadonlyMap<string, number>, counts: (name: string) => boolean): number =>
  [...bytes].reduce((total, [name, size]) => total + (counts(name) ? size : 0), 0) / 1000;

const sites = await Promise.all((folders.length > 0 ? folders : ['dist']).map((folder) => benchHost(folder)));
const [first] = sites;
if (!first) throw new Error('no site');
const path = chromiumPath();
const browser = await chromium.launch({
  ...(path && { executablePath: path }),
  args: ['--no-sandbox', '--disable-background-networking'],
});

/** What each site gives for each question, in turns: at once they would be in each other's way. */
async function each<Result>(
  ask: (host: Host, question: string) => Promise<Result>,
  hosts: readonly Host[] = sites,
): Promise<Result[][]> {
  const results = hosts.map((): Result[] => []);
  for (const question of chosen) {
    for (const [index, host] of hosts.entries()) results[index]?.push(await ask(host, question));
  }
  return results;
}

const nameOf = (index: number): string => (sites.length > 1 ? (folders[index] ?? '') : 'Handreiking').padEnd(20);
function print<Result>(title: string, ours: readonly Result[], line: (one: Result) => string, theirs?: string): void {
  console.log(title);
  ours.forEach((one, index) => console.log(`  ${nameOf(index)} ${line(one)}`));
  if (theirs !== undefined) console.log(`  Pagefind as it comes ${theirs}`);
}

const own = await each(({ url }, question) => fromLink(browser, url, question));
const [plain = []] = await each((host, question) => fromPagefind(browser, host, question, true), [first]);
if (process.argv.includes('--files')) for (const [name, size] of own[0]?.[0]?.bytes ?? []) console.log(`    ${size} ${name}`);

print(
  `bytes that had come at the third answer, page, styles, scripts and data, squeezed, ${chosen.length} questions`,
  own,
  (costs) => {
    const withoutFonts = costs.map(({ bytes }) => sum(bytes, (name) => !isFont(name)));
    const fonts = costs.map(({ bytes }) => sum(bytes, isFont));
    return `${spread(withoutFonts, 'kB', 1)}; letters beside them at most ${at(fonts, 1).toFixed(1)} kB`;
  },
  spread(
    plain.map(({ bytes }) => sum(bytes, (name) => !isFont(name) && name.includes('/pagefind/'))),
    'kB of scripts and data',
    1,
  ),
);
const [plainWarm = []] = await each((host, question) => fromPagefind(browser, host, question, false), [first]);
const seconds = (costs: readonly { seconds: number }[]): string =>
  spread(
    costs.map((cost) => cost.seconds),
    's',
    1,
  );
print(
  'slow 3G (400 ms, 50 kB/s, 4 x CPU), from Enter on home to the first answer',
  await each(({ url }, question) => fromHome(browser, url, question)),
  (times) => spread(times, 's', 1),
  seconds(plainWarm),
);
print('slow 3G, from a cold link to the first answer', own, seconds, seconds(plain));

const loads = await each(({ url }, question) => onPhone(browser, url, question));
const loadOf =
  (name: keyof Load, unit: string, digits: number) =>
  (all: readonly Load[]): string =>
    spread(
      all.map((load) => load[name]),
      unit,
      digits,
    );
print("largest paint of /zoeken/?q=… on Lighthouse's phone (applied)", loads, loadOf('paint', 's', 2));
print('  work of the page until its sentences stand there, of the processor, not slowed', loads, loadOf('work', 'ms', 0));
print('  work in pieces of more than 50 ms, what they are longer', loads, loadOf('blocked', 'ms', 0));
print('  what moved, as a part of the screen', loads, loadOf('moved', '', 3));

const within = (times: readonly number[]): string =>
  `median ${at(times, 0.5).toFixed(0)} ms, 95 of 100 within ${at(times, 0.95).toFixed(0)} ms, ${times.length} questions`;
const warm: number[][] = [];
for (const { url } of sites) warm.push(await warmTimes(browser, url, questions));
print('warm, from the question to the first answer', warm, within, within(await warmPagefind(browser, first.url, questions)));
await browser.close();
for (const { server } of sites) server.close();
