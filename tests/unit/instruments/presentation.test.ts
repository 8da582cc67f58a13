import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pptxVan, pptxVanRegels } from '../../../src/instruments/pptx.ts';
import { naast } from '../../../src/instruments/soorten.ts';
import { legeTafel } from '../../../src/instruments/tafel.ts';
import { maakUitkomst } from '../../../src/instruments/uitkomst.ts';
import { tekstVanUitkomst } from '../../../src/instruments/uitkomst-tekst.ts';
import { vormVan } from '../../../src/instruments/vel.ts';
import { klein, spreker, vel } from './bladen.ts';

/** The files in a ZIP whose files are stored as they are. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer);
  const files = new Map<string, string>();
  for (let at = 0; view.getUint32(at, true) === 0x04034b50;) {
    const [size, name, extra] = [view.getUint32(at + 18, true), view.getUint16(at + 26, true), view.getUint16(at + 28, true)];
    const start = at + 30 + name + extra;
    const text = (from: number, to: number): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes.slice(from, to));
    files.set(text(at + 30, at + 30 + name), text(start, start + size));
    at = start + size;
  }
  return files;
}

/** What is open and not closed, or closed and not open; and signs that mean something and stand loose in a text. */
function mistakesIn(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [tag, slash, name = '', attributes = ''] of xml.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*\/?>/g)) {
    if (slash) {
      if (open.pop() !== name) wrong.push(`</${name}>`);
    } else if (!tag.endsWith('/>')) open.push(name);
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(attributes)) wrong.push(attributes);
  }
  const rest = xml.replace(/^<\?xml[^>]*\?>\s*/, '').replace(/<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g, '');
  return [...wrong, ...open, ...(/[<>]|&(?!(?:amp|lt|gt);)/.test(rest) ? [rest] : [])];
}

const partsOf = (xml: string, attribute: string): string[] =>
  [...xml.matchAll(new RegExp(`\\s${attribute}="([^"]+)"`, 'g'))].map(([, value = '']) => value);

const hostile = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(']]>', '<a:p>', '&lt;', '\u0000\u000b'),
);

test.each([...klein.values()])('a presentation of $id is whole, whatever people wrote', (blad) => {
  fc.assert(
    fc.property(hostile, fc.array(fc.nat(20), { maxLength: 30 }), (text, places) => {
      const gesloten = vormVan(blad).gesloten.map((choices, index) => (places[index] ?? index) % choices);
      const vellen = [vel(blad, text, gesloten, [text, text]), vel(blad, 'B', gesloten, [text])];
      const found = naast(blad, vellen, spreker(vellen));
      const tafel = { ...legeTafel(text, '2026-03-01'), stappen: [[text, text, text] as [string, string, string]] };
      const uitkomst = maakUitkomst(blad, found, vellen, tafel);
      const files = unzip(
        pptxVan({
          naast: found,
          uitkomst,
          stappen: tafel.stappen,
          inkt: { vel: 'FBDD80', dubbel: 'EAB84A' },
          letters: ['A', 'B'],
          isTellend: false,
        }),
      );
      expect([...files].flatMap(([name, xml]) => mistakesIn(xml).map((one) => `${name}: ${one}`))).toEqual([]);
      const types = files.get('[Content_Types].xml') ?? '';
      const overrides = partsOf(types, 'PartName');
      expect(overrides.filter((name) => !files.has(name.slice(1)))).toEqual([]);
      for (const name of files.keys()) {
        const isTyped =
          overrides.includes(`/${name}`) || partsOf(types, 'Extension').some((ending) => name.endsWith(`.${ending}`));
        expect(isTyped || name === '[Content_Types].xml', name).toBe(true);
      }
      for (const [name, xml] of files) {
        if (!name.endsWith('.rels')) continue;
        const folder = name.replace(/_rels\/[^/]+$/, '');
        for (const target of partsOf(xml, 'Target'))
          expect(files.has(new URL(target, `file:///${folder}`).pathname.slice(1)), `${name} → ${target}`).toBe(true);
      }
      const slides = [...files].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
      expect(slides.length).toBeGreaterThan(0);
      // Every slide has one title, and no two shapes of one slide share an id.
      for (const [name, slide] of slides) {
        expect(slide.match(/<p:ph type="title"\/>/g), name).toHaveLength(1);
        const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size, name).toBe(ids.length);
      }
    }),
    { numRuns: 30 },
  );
});

test('an outline has a title for each slide, and smaller letters where there are more lines', () => {
  const slides = [
    { kop: 'Eerste & laatste', regels: ['Kort.'] },
    { kop: 'Inhoud', regels: Array.from({ length: 40 }, (_, index) => `${index + 1}. Een vraag op een regel`) },
  ];
  const files = unzip(pptxVanRegels('Bundel', slides));
  expect([...files].flatMap(([name, xml]) => mistakesIn(xml).map((one) => `${name}: ${one}`))).toEqual([]);
  const shown = [1, 2].map((number) => files.get(`ppt/slides/slide${number}.xml`) ?? '');
  expect(shown.map((xml) => xml.split('type="title"').length - 1)).toEqual([1, 1]);
  expect(shown.map((xml) => /sz="(\d+)">(?:<[^>]*>)*<a:t>(?:Kort|1\.)/.exec(xml)?.[1])).toEqual(['1800', '800']);
});

test('an outcome as text has what was said under its headings, and nothing else', () => {
  const [blad] = klein.values();
  if (!blad) throw new Error('There is no instrument');
  const chosen = (who: number): number[] => vormVan(blad).gesloten.map((choices, index) => (who + index) % choices);
  const vellen = [vel(blad, 'Wijkzorg', chosen(0), []), vel(blad, 'Gemeente', chosen(1), [])];
  const found = naast(blad, vellen, spreker(vellen));
  const uitkomst = maakUitkomst(blad, found, vellen, legeTafel('Onze tuin', '2026-03-01'));
  const text = tekstVanUitkomst(uitkomst, [
    ['Snoeien', 'Wijkzorg', 'mei'],
    ['', '', ''],
  ]);
  const first = [uitkomst.antwoord.tekst, uitkomst.metWie.tekst].filter(Boolean).join('\n');
  expect(text.startsWith(`${first}\n`)).toBe(true);
  expect(text).toContain('# Wat we eerst doen\nSnoeien, Wijkzorg, mei');
  expect(text.split('\n').filter((line) => line.trim() === '' || line.trim() === '#')).toEqual([]);
});
