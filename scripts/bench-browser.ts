// npm run bench:browser: what the first answers cost in a browser, in bytes and in time, beside Pagefind as it comes.
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { parse } from 'yaml';
import { benchHost } from './bench-host.ts';
import { fromHome, fromLink, fromPagefind, largestPaint } from './bench-slow.ts';
import { warmPagefind, warmTimes } from './bench-warm.ts';
import { chromiumPath } from './browsers.mjs';

const folder = process.argv[2] ?? 'dist';
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

/** Each of some questions in turn: at once they would be in each other's way. */
async function each<Result>(asked: readonly string[], ask: (question: string) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const question of asked) results.push(await ask(question));
  return results;
}

const host = await benchHost(folder);
const { url, server } = host;
const path = chromiumPath();
const browser = await chromium.launch({
  ...(path && { executablePath: path }),
  args: ['--no-sandbox', '--disable-background-networking'],
});

const own = await each(chosen, (question) => fromLink(browser, url, question));
const plain = await each(chosen, (question) => fromPagefind(browser, host, question, true));
if (process.argv.includes('--files')) for (const [name, size] of own[0]?.bytes ?? []) console.log(`    ${size} ${name}`);

const print = (title: string, ours: string, theirs: string): void =>
  console.log(`${title}\n  Handreiking          ${ours}\n  Pagefind as it comes ${theirs}`);

print(
  `bytes that had come at the third answer, page, styles, scripts and data, squeezed, ${chosen.length} questions`,
  spread(
    own.map(({ bytes }) => sum(bytes, (name) => !isFont(name))),
    'kB',
    1,
  ),
  spread(
    plain.map(({ bytes }) => sum(bytes, (name) => !isFont(name) && name.includes('/pagefind/'))),
    'kB of scripts and data',
    1,
  ),
);
console.log(
  `  letters beside them  ${spread(
    own.map(({ bytes }) => sum(bytes, isFont)),
    'kB',
    1,
  )}`,
);
print(
  'slow 3G (400 ms, 50 kB/s, 4 x CPU), from Enter on home to the first answer',
  spread(await each(chosen, (question) => fromHome(browser, url, question)), 's', 1),
  spread(
    (await each(chosen, (question) => fromPagefind(browser, host, question, false))).map(({ seconds }) => seconds),
    's',
    1,
  ),
);
print(
  'slow 3G, from a cold link to the first answer',
  spread(
    own.map(({ seconds }) => seconds),
    's',
    1,
  ),
  spread(
    plain.map(({ seconds }) => seconds),
    's',
    1,
  ),
);
const paints = await each(chosen, (question) => largestPaint(browser, url, question));
console.log(`largest paint of /zoeken/?q=… on Lighthouse's phone (applied)\n  Handreiking          ${spread(paints, 's', 2)}`);
const [warm, warmPlain] = [await warmTimes(browser, url, questions), await warmPagefind(browser, url, questions)];
const within = (times: readonly number[]): string =>
  `median ${at(times, 0.5).toFixed(0)} ms, 95 of 100 within ${at(times, 0.95).toFixed(0)} ms, ${times.length} questions`;
print('warm, from the question to the first answer', within(warm), within(warmPlain));
await browser.close();
server.close();
