// Builds the small handreiking with two more kinds of entry: node tests/site/another-kind/build.ts <folder>
import path from 'node:path';
import { buildSite } from '../../../src/build/build-site.ts';
import { readSettings } from '../../../src/build/settings.ts';
import { startTimings } from '../../../src/build/timings.ts';
import { contentWithKinds } from './content.ts';
import { moreKinds } from './kinds.ts';

const folder = path.resolve(process.argv[2] ?? '');
contentWithKinds(path.join(folder, 'content'));
const environment = {
  HANDREIKING_CONTENT: path.join(folder, 'content'),
  HANDREIKING_OUT: path.join(folder, 'site'),
  SITE_URL: 'https://tuin.example/',
};
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['SITE_URL'] = environment.SITE_URL;
const settings = readSettings(environment, path.resolve(import.meta.dirname, '../../..'));
await buildSite(
  { ...settings, hasPaper: false },
  {
    kinds: moreKinds,
    timings: startTimings(),
    say: () => undefined,
  },
);
