import fc from 'fast-check';
import { stringify } from 'yaml';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { parseFile } from '../../src/graph/parse-file.ts';
import { textOf } from '../../src/text/to-html.ts';
import { overlayOf } from './overlay.ts';
import { acceptedText, fieldValue, rawMarks, sourceText } from './generated.ts';

// Whatever is typed: it is read or refused, never thrown; what is refused says so in Dutch with a line; what is accepted shows no marks.
const small = overlayOf('tests/fixtures/klein/content');
const name = 'adviezen/slakken.mdx';
const head =
  '---\ntitel: Slakken\nkort: Een slak.\nbronnen:\n  - bron: tuinboek\n    vindplaats: x\nbeoordeeld: 2026-01-01\n---\n\n';
afterEach(() => small.restore());
afterAll(() => small.close());

const english = /\b(?:the|unexpected|expected|invalid|cannot|should|must)\b|\bat .*:\d+:\d+|\n\s+at /;

/** What is wrong with how a file was judged; nothing when it was refused in Dutch, or accepted and clean. */
function judged(source: string): string | undefined {
  small.write(name, source);
  const { problems, ...graph } = small.graph();
  const lines = source.split('\n').length;
  const bad = problems.find(
    ({ message, line, file }) => english.test(message) || line < 1 || line > lines + 1 || !file.startsWith('content/'),
  );
  if (bad) return JSON.stringify(bad);
  const entry = graph.find('adviezen/slakken');
  // A sign that is written out on purpose may be seen.
  if (!entry || problems.length > 0 || /[\\&`]/.test(source)) return undefined;
  const html = textOf({ problems, ...graph }, entry, () => undefined)
    .pieces.map((piece) => ('html' in piece ? piece.html : ''))
    .join('');
  const mark = rawMarks.exec(html.replace(/<code>.*?<\/code>/gs, '').replace(/<[^>]+>/g, ''))?.[0];
  return mark && `${mark} in ${html}`;
}

describe('whatever is typed', () => {
  test('a text is refused in Dutch, or shows no marks', () => {
    fc.assert(
      fc.property(sourceText, (text) => {
        expect(judged(`${head}${text}\n`)).toBeUndefined();
      }),
      { numRuns: 500, seed: 11 },
    );
  }, 60_000);

  test('a text of right parts is accepted', () => {
    fc.assert(
      fc.property(acceptedText, (text) => {
        small.write(name, `${head}${text}\n`);
        expect(small.graph().problems).toEqual([]);
        expect(judged(`${head}${text}\n`)).toBeUndefined();
      }),
      { numRuns: 100, seed: 12 },
    );
  }, 60_000);

  test('fields of any value are read or refused in Dutch', () => {
    const fields = fc.dictionary(
      fc.constantFrom('titel', 'kort', 'bronnen', 'beoordeeld', 'volgorde', 'zoektermen', 'modellen', 'steunt', 'x'),
      fieldValue,
    );
    fc.assert(
      fc.property(fields, (data) => {
        expect(judged(`---\n${stringify(data)}---\n\nEen zin.\n`)).toBeUndefined();
      }),
      { numRuns: 200, seed: 13 },
    );
  }, 60_000);

  test('any file at all is read or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('a.mdx', 'a.yaml'), (source, file) => {
        const found = parseFile(`---\n${source}\n---\n${source}`, file);
        const problems = Array.isArray(found) ? found : (found.text?.mistakes ?? []);
        expect(problems.filter(({ message, line }) => english.test(message) || line < 1)).toEqual([]);
      }),
      { numRuns: 1000, seed: 14 },
    );
  }, 60_000);
});
