import { describe, expect, test } from 'vitest';
import { reachedWords } from '../../src/output/reached-words.ts';

const scripts = new Map([
  ['kop.a1.js', 'import{a}from"./deel.b2.js";a.className="open"'],
  ['deel.b2.js', 'export const a=()=>import(`./later.c3.js`)'],
  ['later.c3.js', 'import"./deel.b2.js";x.classList.add("voor-stel")'],
  ['elders.d4.js', 'x.className="elders"'],
]);
const page = (...names: string[]): string => names.map((name) => `<script src="/_astro/${name}"></script>`).join('');

describe('the words that the scripts of a page can come to', () => {
  const wordsOf = reachedWords((name) => scripts.get(name) ?? '');

  test('are those of a script, of what it imports, and of what that fetches later', () => {
    const words = wordsOf(page('kop.a1.js'));
    expect([...words]).toEqual(expect.arrayContaining(['open', 'voor-stel']));
    expect(words.has('elders')).toBe(false);
  });

  test('are found once for pages with the same scripts', () => {
    expect(wordsOf(page('kop.a1.js', 'elders.d4.js'))).toBe(wordsOf(page('elders.d4.js', 'kop.a1.js')));
    expect(wordsOf(page('kop.a1.js', 'elders.d4.js')).has('elders')).toBe(true);
  });

  test('are none where there is no script', () => {
    expect(wordsOf('<p>tekst</p>').size).toBe(0);
  });
});
