import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { openCompiler, sourceText, type Job, type Result } from '../../src/paper/compile.ts';
import { paperFonts } from '../../src/paper/fonts.ts';
import { pack } from '../../src/paper/pack-pdf.ts';
import { vocabulary } from '../../src/components/text/vocabulary.ts';
import { typstData } from '../../src/paper/typst-data.ts';

let compile: (job: Job) => Result = () => ({ mistake: 'niet begonnen' });
const job = (data: object, main = 'werkblad.typ'): Job => ({
  name: 'proef.pdf',
  main,
  data: typstData(data, {}),
  pictures: new Map(),
  date: 0,
  places: '{}',
});
const sheet = {
  site: { naam: 'Proef', uitgave: 'Eerste', url: '../', adres: '', qr: null, datum: [2026, 1, 2] },
  soort: 'Instrument',
  titel: 'Een proef',
  kort: 'Kort.',
  inkt: 'zon',
  tekens: ['zon'],
  plaats: 'Plek',
  url: '../x/',
  adres: '',
  bronnen: [],
  feiten: [],
  heeftLijst: true,
  secties: [
    {
      kop: [{ s: 't', t: 'Kop' }],
      blokken: [{ s: 'p', k: [{ s: 't', t: 'Tekst.' }] }],
      items: [{ nr: '1.', naam: 'Vraag', tekst: [], meer: [] }],
    },
  ],
};
const made = (result: Result): Uint8Array => {
  if (!('pdf' in result)) throw new Error(JSON.stringify(result));
  return result.pdf;
};
const textOf = async (pdf: Uint8Array): Promise<string> => {
  const opened = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const { items } = await (await opened.getPage(1)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
};

beforeAll(async () => {
  compile = openCompiler({ fonts: await paperFonts() });
}, 120_000);

describe('a document', () => {
  test('is the same bytes twice, and says the same when packed', async () => {
    const [one, other] = [made(compile(job(sheet))), made(compile(job(sheet)))];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    const packed = pack(one);
    expect(packed.length).toBeLessThan(one.length);
    expect(await textOf(packed)).toBe(await textOf(one));
  }, 60_000);

  test('is refused where a sign is missing from our fonts', () => {
    expect(compile(job({ ...sheet, titel: 'Proef 漢' }))).toHaveProperty('mistake');
  }, 60_000);

  test('is refused where it does not fit on its sheet', () => {
    const items = Array.from({ length: 60 }, (_, index) => ({ nr: `${index + 1}.`, naam: 'Vraag', tekst: [], meer: [] }));
    const result = compile(job({ ...sheet, secties: [{ kop: [], blokken: [], items }] }));
    expect('mistake' in result && result.mistake).toContain('past niet op één blad');
  }, 60_000);
});

test('every component of the vocabulary has a drawing', () => {
  const drawn = /#let onderdelen = \(([\s\S]*?)\n\)/.exec(sourceText())?.[1] ?? '';
  expect([...vocabulary.keys()].filter((naam) => !drawn.includes(`  ${naam}: (p, binnen)`))).toEqual([]);
});
