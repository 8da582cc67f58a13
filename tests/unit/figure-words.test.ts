import { describe, expect, test } from 'vitest';
import { annotate, spread } from '../../src/figures/annotate.ts';
import { drawModel } from '../../src/figures/draw.ts';
import { measure, wrapTo } from '../../src/figures/metrics.ts';
import { figureKindOf, plainName, type FigureData } from '../../src/figures/model.ts';
import { drawSpokes } from '../../src/figures/round.ts';
import { wrap } from '../../src/figures/text.ts';

const counts = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

describe('text', () => {
  const fits = (line: string) => line.length <= 10;
  test.each([
    ['', []],
    ['een twee', ['een twee']],
    ['een twee drie', ['een twee', 'drie']],
    ['samenwerkingstafel', ['samenwerki', 'ngstafel']],
  ])('%j in lines of ten', (text, lines) => {
    expect(wrap(text, fits)).toEqual(lines);
  });

  test('a long word breaks between syllables where they are known', () => {
    expect(wrap('samenwerking', fits, () => ['sa', 'men', 'wer', 'king'])).toEqual(['samenwer-', 'king']);
  });

  test('no line is wider than its column', () => {
    const text = 'Overkoepelend regionaal netwerk van toezichthouders met verantwoordelijkheid';
    for (const width of [80, 120, 200]) {
      for (const line of wrapTo(text, width, { size: 16, isBold: true }))
        expect(measure(line, 16, true)).toBeLessThanOrEqual(width);
    }
  });

  test('bold is wider than regular', () => {
    expect(measure('Samenwerking', 16, true)).toBeGreaterThan(measure('Samenwerking', 16, false));
  });
});

describe('words around a drawing', () => {
  test.each([[[10, 12, 14]], [[50, 50, 50, 50]], [[90, 10, 40]]])('blocks that want the places %j do not overlap', (wanted) => {
    const blocks = wanted.map((at) => ({ at, height: 20 }));
    const tops = spread(blocks, 4).sort((a, b) => a - b);
    tops.slice(1).forEach((top, index) => expect(top - (tops[index] ?? 0)).toBeGreaterThanOrEqual(24));
  });

  test('labels stand beside each other on the canvas, not over each other', () => {
    for (const count of counts) {
      const drawing = drawSpokes(count + 1, undefined, [0]);
      const notes = drawing.anchors.map((at, index) => ({ text: `Een onderdeel met nummer ${index}`, at }));
      const { height, labels } = annotate(drawing, notes, { width: 672, wrapTo });
      const boxes = labels.map(({ y, lines, leading, anchor }) => ({
        top: y - 15,
        bottom: y - 15 + lines.length * leading,
        anchor,
      }));
      for (const box of boxes) {
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(height + 1);
        const over = boxes.filter(
          (other) => other !== box && other.anchor === box.anchor && other.top < box.bottom && box.top < other.bottom,
        );
        expect(over).toEqual([]);
      }
    }
  });
});

describe('the kind of figure', () => {
  const base: FigureData = {
    titel: 'Model',
    soort: 'lijst',
    onderdelen: [
      { naam: 'een', kort: 'een' },
      { naam: 'twee', kort: 'twee' },
    ],
  };
  test.each([
    ['lijst', undefined, 'rij'],
    ['wiel', undefined, 'wiel'],
    ['matrix', undefined, 'matrix'],
    ['lijst', 'polen', 'polen'],
  ] as const)('a %s that asks for %s is drawn as %s', (soort, figuur, kind) => {
    expect(figureKindOf({ ...base, soort, figuur })).toBe(kind);
    expect(drawModel({ ...base, soort, figuur }, 0).shapes.length).toBeGreaterThan(0);
  });

  test('a model without parts or axes has no figure', () => {
    expect(figureKindOf({ titel: 'Model', soort: 'figuur' })).toBeUndefined();
  });

  test.each([
    ['1. Draagvlak', 'Draagvlak'],
    ['Fase 2: Participeren', 'Participeren'],
    ['a. Preventie', 'Preventie'],
    ['283 factoren', '283 factoren'],
  ])('%s is plainly %s', (name, plain) => expect(plainName(name)).toBe(plain));
});
