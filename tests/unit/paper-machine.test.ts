import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openCompilerProcess, type Document } from '../../src/paper/compiler.ts';
import { paperFonts } from '../../src/paper/fonts.ts';
import { typstData } from '../../src/paper/typst-data.ts';

const sheet = {
  site: { naam: 'Proef', uitgave: 'Eerste', url: '../', adres: '', qr: null, datum: [2026, 1, 2] },
  ...{ soort: 'Instrument', titel: 'Een proef', kort: 'Kort.', inkt: 'zon', tekens: ['zon'], plaats: 'Plek' },
  ...{ url: '../x/', adres: '', bronnen: [], feiten: [], heeftLijst: false },
  secties: [{ kop: [], blokken: [{ s: 'p', k: [{ s: 't', t: 'Tekst.' }] }], items: [] }],
};
const job = (data: object): Document => ({
  name: 'proef.pdf',
  main: 'werkblad.typ',
  data: typstData(data, {}),
  pictures: new Map(),
  date: 0,
});

/** Sets a document in a process of its own, as a build does. */
async function set(data: object = sheet): Promise<Uint8Array> {
  const compiler = openCompilerProcess(paperFonts);
  try {
    return (await compiler.set(job(data))).pdf;
  } finally {
    compiler.close();
  }
}

/** A machine with other fonts: where its list of them stands. */
async function otherFonts(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'letters-'));
  const [, , , black = Buffer.alloc(0)] = await paperFonts();
  writeFileSync(path.join(folder, 'literata.ttf'), black);
  const config = path.join(folder, 'fonts.conf');
  writeFileSync(config, `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><dir>/usr/share/fonts</dir></fontconfig>`);
  return config;
}

describe('paper on another machine', () => {
  let before: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    before = await set();
  }, 120_000);
  afterEach(() => void vi.unstubAllEnvs());

  test('is the same bytes with other fonts there, in another time zone and language', async () => {
    vi.stubEnv('FONTCONFIG_FILE', await otherFonts());
    vi.stubEnv('TZ', 'Asia/Tokyo');
    vi.stubEnv('LANG', 'tr_TR.UTF-8');
    expect(Buffer.from(await set()).equals(before)).toBe(true);
  }, 60_000);

  test('refuses a sign that our fonts lack, whatever fonts are there', async () => {
    vi.stubEnv('FONTCONFIG_FILE', await otherFonts());
    await expect(set({ ...sheet, titel: 'Proef → blad' })).rejects.toThrow('could not be displayed');
  }, 60_000);
});
