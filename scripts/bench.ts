// npm run bench: builds one corpus with this generator and with what people would use instead, and prints what it costs to build and to read.
// Options: --n 1000 articles, --only starlight,eleventy peers beside ours, --runs 3 interleaved builds of each, --results another folder for
// the raw figures.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { corpusOf } from '../bench/corpus.ts';
import { build, forget, sizeOf, type Built } from '../bench/measure-build.ts';
import { measureReading } from '../bench/measure-reading.ts';
import type { Peer } from '../bench/peer.ts';
import { astro } from '../bench/peers/astro.ts';
import { docusaurus } from '../bench/peers/docusaurus.ts';
import { eleventy } from '../bench/peers/eleventy.ts';
import { ours } from '../bench/peers/ours.ts';
import { starlight } from '../bench/peers/starlight.ts';
import { vitepress } from '../bench/peers/vitepress.ts';
import { tableOf, type Measured } from '../bench/table.ts';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '1000' },
    only: { type: 'string' },
    runs: { type: 'string', default: '3' },
    results: { type: 'string', default: path.resolve(import.meta.dirname, '..', 'bench', 'results') },
  },
});
const [size, runs] = [Number(values.n), Number(values.runs)];
const work = path.resolve(import.meta.dirname, '..', 'bench', '.work');
const folderOf = (name: string): string => path.join(work, name);
const all = [ours(folderOf('handreiking')), starlight, eleventy, vitepress, docusaurus, astro];
const wanted = values.only?.split(',');
const peers = all.filter(({ name }) => name === 'handreiking' || !wanted || wanted.includes(name));
const corpus = corpusOf(size);

/** Makes the project of a peer, with its packages: those of the run before are used when they are the same. */
function prepare(peer: Peer): void {
  const folder = folderOf(peer.name);
  const wish = JSON.stringify({
    name: peer.name,
    private: true,
    type: peer.name === 'docusaurus' ? undefined : 'module',
    dependencies: peer.packages,
  });
  const file = path.join(folder, 'package.json');
  const isInstalled = existsSync(file) && readFileSync(file, 'utf8') === wish;
  if (!isInstalled) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (!isInstalled && Object.keys(peer.packages).length > 0) {
    writeFileSync(file, wish);
    console.log(`Installing ${peer.name} …`);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
  }
  peer.write(folder, corpus);
}

/** Changes one word in the text of one article. */
function edit(peer: Peer, turn: number): void {
  const article = corpus[Math.floor(size / 2)];
  if (!article) throw new Error('The corpus is empty: give --n a number above zero.');
  const file = path.join(folderOf(peer.name), peer.fileOf(article));
  writeFileSync(file, readFileSync(file, 'utf8').replace(/ligt er|stond er \d+ keer/, `stond er ${turn} keer`));
}

for (const peer of peers) prepare(peer);
const built = new Map(peers.map((peer) => [peer.name, { cold: new Array<Built>(), rebuild: new Array<Built>() }]));
for (let turn = 1; turn <= runs; turn += 1) {
  for (const peer of peers) {
    const folder = folderOf(peer.name);
    forget(peer, folder);
    const cold = await build(peer, folder);
    edit(peer, turn);
    const rebuild = await build(peer, folder);
    built.get(peer.name)?.cold.push(cold);
    built.get(peer.name)?.rebuild.push(rebuild);
    const said = ({ seconds, cpu }: Built): string => `${seconds.toFixed(1)} s (${cpu?.toFixed(1) ?? '?'} s of CPU)`;
    console.log(`${turn}/${runs} ${peer.name}: cold ${said(cold)}, rebuild ${said(rebuild)}`);
  }
}

const measured: Measured[] = [];
const [, second] = corpus;
if (!second) throw new Error('The corpus is too small: give --n at least 2.');
for (const peer of peers) {
  const site = path.join(folderOf(peer.name), peer.site);
  const times = built.get(peer.name) ?? { cold: [], rebuild: [] };
  measured.push({
    peer: peer.name,
    versions: peer.packages,
    ...times,
    ...sizeOf(site),
    ...(await measureReading(peer, site, second)),
  });
}
const [cpu] = os.cpus();
const machine = { cores: os.cpus().length, model: cpu?.model, memory: os.totalmem(), node: process.version };
mkdirSync(values.results, { recursive: true });
const file = path.join(values.results, `${size}-${new Date().toISOString().slice(0, 10)}.json`);
writeFileSync(file, `${JSON.stringify({ size, runs, machine, measured }, null, 2)}\n`);
console.log(
  `\n${size} articles, ${runs} runs, ${machine.cores} cores of ${machine.model ?? 'an unknown kind'}, Node ${machine.node}; in brackets: times ours\n`,
);
console.log(tableOf(measured));
process.exit(0);
