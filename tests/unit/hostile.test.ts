import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { askedBefore, rememberQuestion } from '../../src/islands/asked-before.ts';
import { keptList } from '../../src/islands/kept.ts';
import { keptNow, amountOf } from '../../src/islands/kept-things.ts';
import { keepInAddress, questionInAddress } from '../../src/islands/question-address.ts';
import { readBefore } from '../../src/islands/read-before.ts';
import { progressOf, rememberStep } from '../../src/islands/route-memory.ts';
import { routeOfTab } from '../../src/islands/route-of-tab.ts';
import { sentenceOf, termsOf } from '../../src/search/query.ts';
import { questionOf } from '../../src/search/question.ts';
import { Memory, stored, text } from './strangers.ts';

// What is typed, stored or in an address is a stranger's: whatever it is, nothing throws, nothing takes long, and nothing comes out that
// an address or a page cannot hold. What instruments read (files, links, codes, storage) is in instruments/strangers.test.ts.

const storage = new Memory();
const tab = new Memory();
const replaceState = vi.fn();

function open(search: string, hash = ''): void {
  const location = new URL(`https://site.example/a/b/zoeken/${search}${hash}`);
  vi.stubGlobal('location', location);
}

beforeEach(() => {
  storage.values.clear();
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('sessionStorage', tab);
  vi.stubGlobal('history', { replaceState });
  open('');
});
afterEach(() => vi.unstubAllGlobals());

const runs = { seed: 16, numRuns: 150 };
// A frozen page takes minutes; a busy machine is no frozen page.
const quick = 5000;

/** Does something and says whether it was quick. */
function timed(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

describe('a question of a stranger', () => {
  test('can stand in an address and on a page, however it was cut', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 400 }), (question, most) => {
        const used = questionOf(question, most);
        expect(used.length).toBeLessThanOrEqual(most);
        expect(decodeURIComponent(encodeURIComponent(used))).toBe(used);
      }),
      runs,
    );
  });

  test('is read in little time, to few words', () => {
    fc.assert(
      fc.property(text, (question) => {
        expect(timed(() => void termsOf(question.repeat(50)))).toBeLessThan(quick);
        expect(sentenceOf(question).length).toBeLessThanOrEqual(22);
      }),
      runs,
    );
  });

  test('comes from the address and goes into it, also where a browser refuses that', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (question, isRefused) => {
        replaceState.mockImplementation(() => {
          if (isRefused) throw new DOMException('Too many calls', 'SecurityError');
        });
        keepInAddress(question);
        open(`?q=${question.replaceAll('#', '')}`);
        expect(questionInAddress().length).toBeLessThanOrEqual(300);
        expect(() => encodeURIComponent(questionInAddress())).not.toThrow();
      }),
      runs,
    );
  });

  test('is remembered whole and short', () => {
    fc.assert(
      fc.property(text, (question) => {
        rememberQuestion(question);
        for (const asked of askedBefore()) {
          expect(asked.length).toBeLessThanOrEqual(200);
          expect(() => encodeURIComponent(asked)).not.toThrow();
        }
      }),
      runs,
    );
  });
});

describe('what a stranger put in the storage', () => {
  test('is a list of ours or nothing, quickly', () => {
    fc.assert(
      fc.property(stored, (value) => {
        for (const key of ['handreiking-gelezen', 'handreiking-gevraagd', 'handreiking-routes']) storage.setItem(key, value);
        const took = timed(() => {
          expect(Array.isArray(keptList('gelezen'))).toBe(true);
          for (const asked of askedBefore()) expect(asked.length).toBeLessThanOrEqual(200);
          for (const { titel, adres } of readBefore()) {
            expect(titel.length + adres.length).toBeLessThanOrEqual(1000);
            expect(new URL(adres, 'https://site.example/').origin).toBe('https://site.example');
          }
          const progress = progressOf('route');
          if (progress) expect(progress.read.every((step) => step > 0 && step < 100)).toBe(true);
          rememberStep('route', { titel: 'Route', adres: '/a/', at: 2, of: 3 }, true);
        });
        expect(took).toBeLessThan(quick);
      }),
      runs,
    );
  });

  test('is shown by its name and size, to be wiped', () => {
    fc.assert(
      fc.property(fc.dictionary(text, text, { maxKeys: 6 }), stored, (others, value) => {
        const all = new Map(Object.entries({ ...others, 'handreiking-gelezen': value, 'handreiking-oud': value }));
        const found = keptNow(all, ['x'], '/a/');
        expect(found.flatMap(({ keys }) => keys)).toEqual(expect.arrayContaining(['handreiking-gelezen', 'handreiking-oud']));
        for (const one of found) expect(amountOf(one).length).toBeLessThan(40);
      }),
      { ...runs, numRuns: 60 },
    );
  });

  test('cannot be reached: then there is nothing', () => {
    const refuses = (): never => {
      throw new DOMException('Denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: refuses, setItem: refuses, removeItem: refuses });
    vi.stubGlobal('sessionStorage', { getItem: refuses, setItem: refuses });
    rememberQuestion('vraag');
    expect([askedBefore(), readBefore(), progressOf('route'), routeOfTab()]).toEqual([[], [], undefined, undefined]);
  });
});
