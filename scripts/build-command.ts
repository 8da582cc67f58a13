// The command behind npm run build: content/ → dist/. A mistake in the content is printed in its language and ends the build; dist/ changes only when all went well.
import path from 'node:path';
import * as words from '#language/commands.ts';
import { locale } from '#language/language.ts';
import { buildSite } from '../src/build/build-site.ts';
import { projectIn, readSettings, type Settings } from '../src/build/settings.ts';
import { stateOfTarget } from '../src/build/target-folder.ts';
import { prepareStore } from '../src/build/store-folder.ts';
import { startTimings } from '../src/build/timings.ts';
import { writeZip } from '../src/output/zip/write-zip.ts';
import { inputFingerprint, isBuilt, rememberBuild } from './build-fingerprint.ts';
import { refuseStrange } from './refuse-strange.ts';
import { saidOf } from './said.ts';
import { subsetFonts } from './subset-fonts.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const start = Date.now();
/** Where the site comes, once that is known. */
let place: Settings | undefined;
let isPlaced = false;
try {
  refuseStrange(['--zonder-papier', '--compress', '--zip', '--timings', '--if-changed'], 0);
  const settings = readSettings(process.env, path.resolve(import.meta.dirname, '..'));
  place = settings;
  prepareStore(settings);
  const timings = startTimings();
  await timings.time(words.fonts, () => subsetFonts(settings.root));
  const fingerprint = inputFingerprint(settings);
  if (process.argv.includes('--if-changed') && isBuilt(settings, fingerprint)) {
    console.log(words.nothingChanged);
  } else {
    const isCompressed = process.argv.includes('--compress');
    await buildSite(settings, { isCompressed, timings, say: (line) => void console.log(line) });
    isPlaced = true;
    rememberBuild(settings, fingerprint);
    console.log(words.siteBuilt(settings.shownTarget, ((Date.now() - start) / 1000).toFixed(1)));
    if (process.argv.includes('--timings')) console.log(timings.report());
  }
  if (process.argv.includes('--zip')) {
    const { file, bytes } = await writeZip(settings.target, settings.root);
    const size = (bytes / 1e6).toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    console.log(words.zipMade(path.relative(projectIn(process.env, settings.root), file), size));
  }
} catch (error) {
  console.error(saidOf(error));
  if (place) console.error(stateOfTarget(place, isPlaced));
  process.exitCode = 1;
}
