import { expect, test } from 'vitest';
import { cardOf, type Card } from '../../src/machines/share-card.ts';

const card: Card = {
  title: 'Wie geeft water?',
  kind: 'Kernvraag',
  site: 'Tuin & zo',
  sheet: 'geel',
  onSheet: 'zwart',
  paper: 'wit',
  ink: 'zwart',
};
const measure = (text: string, size: number): number => text.length * size * 0.6;
const texts = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

test('a card says the kind, the title and the site, in signs that SVG reads', () => {
  expect(texts(cardOf(card, measure))).toEqual(['Kernvraag', 'Wie geeft water?', 'Tuin &amp; zo']);
});

test('a title gets as many lines as it needs, at most four, and the letters get smaller', () => {
  const sizeOf = (title: string): number =>
    Math.min(
      ...[...cardOf({ ...card, title }, measure).matchAll(/font-size="(\d+)"[^>]*weight="800"/g)].map(([, size]) => Number(size)),
    );
  expect(sizeOf('Kort')).toBe(92);
  const long = 'een woord '.repeat(16);
  expect(sizeOf(long)).toBeLessThan(92);
  const endless = texts(cardOf({ ...card, title: 'een woord '.repeat(80) }, measure));
  expect(endless).toHaveLength(6);
  expect(endless.at(-2)).toMatch(/ …$/);
});

test('what lies between two has two sheets and their overlap', () => {
  const svg = cardOf({ ...card, between: ['blauw', 'rood'], sheet: 'paars' }, measure);
  expect([...svg.matchAll(/<rect[^>]*fill="(\w+)"/g)].map(([, fill]) => fill)).toEqual([
    'wit',
    'blauw',
    'rood',
    'paars',
    'zwart',
  ]);
});
