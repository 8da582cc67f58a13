// npm run build: content/ → dist/. A mistake in the content is printed in Dutch and ends the build; dist/ changes only when all went well.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { buildGraph } from '../src/graph/build-graph.ts';
import { ContentError } from '../src/graph/problems.ts';
import { finishSite } from '../src/output/finish-site.ts';
import { siteUrl } from '../src/output/site-url.ts';
import { subsetFonts } from './subset-fonts.ts';
import { inputFingerprint, isBuilt, rememberBuild } from './build-fingerprint.ts';

const target = process.env['HANDREIKING_OUT'] ?? 'dist';
const content = process.env['HANDREIKING_CONTENT'] ?? 'content';
const workplace = `.build-${target.replaceAll('/', '-')}`;
const old = `${workplace}-old`;

/** Puts the finished site in the place of the one before: two renames, so that there is always a whole site. */
function replaceSite(): void {
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(workplace, target);
  rmSync(old, { recursive: true, force: true });
}

async function buildSite(): Promise<void> {
  const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;
  const start = Date.now();
  console.log(`Inhoud lezen (${content}/) …`);
  const graph = buildGraph(content);
  const { entries, readability } = graph;
  console.log(`  ${entries.length} ingangen, geen fouten (${seconds(start)})\n  ${readability}`);
  console.log('Pagina’s maken …');
  rmSync(workplace, { recursive: true, force: true });
  await build({ outDir: workplace, logLevel: 'error' });
  console.log('Zoekindex maken …');
  const { pages, records } = await finishSite(workplace, siteUrl(), graph);
  replaceSite();
  console.log(`Klaar: ${pages} pagina’s en ${records} zoekbare ingangen in ${target}/ (${seconds(start)})`);
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
try {
  await subsetFonts();
  const fingerprint = inputFingerprint(content, siteUrl());
  if (process.argv.includes('--if-changed') && isBuilt(target, fingerprint)) {
    console.log('Er is niets veranderd: de site staat er nog.');
  } else {
    await buildSite();
    rememberBuild(target, fingerprint);
  }
} catch (error) {
  rmSync(workplace, { recursive: true, force: true });
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}
