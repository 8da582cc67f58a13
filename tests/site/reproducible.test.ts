import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownEnvironment } from '../../src/build/own-environment.ts';

// The small handreiking, built again and again: elsewhere, in another time and language, killed, and twice at once.
const scratch = mkdtempSync(path.join(tmpdir(), 'weer-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const killed = Number(process.env['KILLS'] ?? 3);
const here = path.join(scratch, 'hier');
const there = path.join(scratch, 'heel ergens anders', 'diep');
const site = (place: string): string => path.join(place, 'site');

interface Setting {
  zone: string;
  language: string;
  umask: string;
}
const amsterdam = { zone: 'Europe/Amsterdam', language: 'nl_NL.UTF-8', umask: '022' };
const kiritimati = { zone: 'Pacific/Kiritimati', language: 'tr_TR.UTF-8', umask: '077' };

/** Without what Vitest says of itself: the build elsewhere hears it. */
const plain = { ...process.env };
ownEnvironment(plain);

/** The moment at which the machine fails a build, for the call of tests/site/broken-machine.mjs. */
const failing = (moment: string, at: string) => ({
  BREAK: moment,
  BREAK_AT: at,
  NODE_OPTIONS: `--import=${path.resolve('tests/site/broken-machine.mjs')}`,
});

/** Begins a build from the folder of a place: what it makes and where it looks must not follow from where it was begun. */
function build(place: string, { zone, language, umask }: Setting = amsterdam, more: NodeJS.ProcessEnv = plain): ChildProcess {
  const env = {
    ...more,
    TZ: zone,
    LANG: language,
    LC_ALL: language,
    HANDREIKING_CONTENT: path.join(place, 'inhoud'),
    HANDREIKING_OUT: site(place),
    SITE_URL: 'https://tuin.example/',
  };
  const command = `umask ${umask}; exec "$0" "$1" --zonder-papier`;
  const script = path.resolve('scripts', 'build.ts');
  return spawn('sh', ['-c', command, process.execPath, script], { env, cwd: place, stdio: ['ignore', 'pipe', 'pipe'] });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (said += part.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

/** Every file of a folder with a hash of what it holds. */
const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder })
      .filter((file) => statSync(path.join(folder, file)).isFile())
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(path.join(folder, file)))
          .digest('hex'),
      ]),
  );

describe('a build', () => {
  let first: Record<string, string> = {};
  let took = 0;

  beforeAll(async () => {
    for (const place of [here, there]) cpSync('tests/fixtures/klein/content', path.join(place, 'inhoud'), { recursive: true });
    const start = Date.now();
    const { code, said } = await ended(build(here));
    took = Date.now() - start;
    expect(code, said).toBe(0);
    first = bytesOf(site(here));
  }, 120_000);

  test('gives the same bytes in another folder, time zone, language and umask', async () => {
    const { code, said } = await ended(build(there, kiritimati, process.env));
    expect(code, said).toBe(0);
    expect(Object.keys(first).length).toBeGreaterThan(100);
    expect(process.env['PROD'], 'a word that would make another site').toBeDefined();
    expect(bytesOf(site(there))).toEqual(first);
    expect(readdirSync(there).sort(), 'nothing else is left where it was begun').toEqual(['inhoud', 'site']);
  });

  test(`that is killed leaves the site before whole, at ${killed} moments`, async () => {
    for (let turn = 0; turn < killed; turn++) {
      const child = build(here);
      const end = ended(child);
      // Seeded: the same parts of the time that a whole build took, the end of it too.
      await wait(took * (((turn * 0.618) % 1) * 0.9 + 0.1));
      child.kill('SIGKILL');
      await end;
      const state = existsSync(site(here)) ? 'site' : readdirSync(here).join();
      // Between two renames the whole site stands beside its place, for the next build to put there.
      if (state === 'site') expect(bytesOf(site(here))).toEqual(first);
      else expect(state).toContain('-klaar');
    }
  }, 300_000);

  test('that is killed between the two renames leaves the new site whole beside its place, and the next one puts it there', async () => {
    const { code } = await ended(build(here, amsterdam, { ...plain, ...failing('rename:1:KILL', '.build-site-klaar') }));
    expect([code, existsSync(site(here))]).toEqual([null, false]);
    expect(bytesOf(path.join(here, '.build-site-klaar'))).toEqual(first);
    // The next one cannot end well itself: what stands then is what the one before had made.
    const { said } = await ended(build(here, amsterdam, { ...plain, ...failing('writeFile:1:ENOSPC', '.build-site/') }));
    expect(said).toContain('Een eerder bouwen is halverwege gestopt. Er staat een hele site; wat half was, is opgeruimd.');
    expect(said).toMatch(/^De schijf is vol: er kan niets meer bij\. Maak ruimte en bouw opnieuw\. \(Het systeem zegt: /m);
    expect(said).toContain('is nog die van hiervoor, heel en ongewijzigd.');
    expect([readdirSync(here).sort(), bytesOf(site(here))]).toEqual([['inhoud', 'site'], first]);
  });

  test('that begins while another is at work says so and leaves it alone; the one at work cleans up and ends well', async () => {
    const ends = [ended(build(here)), ended(build(here))];
    const [good, refused] = (await Promise.all(ends)).sort((a, b) => (a.code ?? 1) - (b.code ?? 1));
    expect([good?.code, refused?.code], `${good?.said}${refused?.said}`).toEqual([0, 1]);
    expect(refused?.said).toMatch(/De site kan niet in .* komen\. Daar (?:bouwt al iets anders|begint net iets anders)/);
    expect(refused?.said).toContain('is nog die van hiervoor, heel en ongewijzigd.');
    expect(refused?.said).not.toMatch(/^ {4}at /m);
    expect(readdirSync(here).sort()).toEqual(['inhoud', 'site']);
    expect(bytesOf(site(here))).toEqual(first);
  });
});
