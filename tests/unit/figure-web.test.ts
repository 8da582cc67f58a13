import { describe, expect, test } from 'vitest';
import { bundleWidth, chord, layoutWeb } from '../../src/figures/web.ts';

describe('the web of entries', () => {
  const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x, y);

  test('no two dots touch', () => {
    const dots = layoutWeb([4, 3, 54, 14, 12, 4, 32, 86, 148]).flatMap((sector) => sector.dots);
    expect(dots).toHaveLength(357);
    const near = dots.filter((one, index) =>
      dots.slice(index + 1).some((other) => Math.hypot(one.x - other.x, one.y - other.y) < 9.6),
    );
    expect(near).toEqual([]);
  });

  test('the dots of a group stand four deep, from the inside out', () => {
    const [{ dots = [] } = {}] = layoutWeb([6, 20]);
    expect(dots.map((dot) => Math.round(far(dot)))).toEqual([310, 322, 334, 346, 310, 322]);
  });

  test('groups follow each other clockwise from the top', () => {
    const sectors = layoutWeb([24, 24, 24, 24]);
    expect(sectors.map(({ hub: { x, y } }) => [x > 0, y > 0])).toEqual([
      [true, false],
      [true, true],
      [false, true],
      [false, false],
    ]);
    expect(sectors.map(({ label }) => label.anchor)).toEqual(['start', 'start', 'end', 'end']);
  });

  test('lines come together inside the dots, the number stands within that and the name outside', () => {
    for (const { hub, number, label } of layoutWeb([24, 24, 24])) {
      expect(far(hub)).toBeCloseTo(296, 0);
      expect(far(number)).toBeCloseTo(270, 0);
      expect(far({ x: label.x, y: label.y - 5 })).toBeCloseTo(372, 0);
    }
  });

  test('a name straight above or below stands in the middle', () => {
    const [only] = layoutWeb([24]);
    expect(only?.label).toEqual({ x: 0, y: 377, anchor: 'middle' });
    expect(only?.hub).toEqual({ x: 0, y: 296 });
  });

  test('a group of one gets as much room as a group of twenty-four', () => {
    const [one, other] = layoutWeb([1, 24]);
    expect(one?.hub.x).toBeCloseTo(-(other?.hub.x ?? 0), 0);
    expect(one?.dots).toHaveLength(1);
    // Its one dot stands in the middle of that room.
    expect((one?.dots[0]?.x ?? 0) / 310).toBeCloseTo((one?.hub.x ?? 0) / 296, 2);
  });

  test('the dots of a group stand around its middle', () => {
    const [first] = layoutWeb([16, 8]);
    const rims = first?.dots.filter((_, index) => index % 4 === 0) ?? [];
    const turn = ({ x, y }: { x: number; y: number }) => Math.atan2(x, -y);
    const mean = rims.reduce((sum, dot) => sum + turn(dot), 0) / rims.length;
    expect(mean).toBeCloseTo(turn(first?.hub ?? { x: 0, y: 0 }), 2);
  });

  test('there is room between groups', () => {
    const [one, two] = layoutWeb([24, 24]);
    const gap = Math.hypot(
      (one?.dots.at(-4)?.x ?? 0) - (two?.dots[0]?.x ?? 0),
      (one?.dots.at(-4)?.y ?? 0) - (two?.dots[0]?.y ?? 0),
    );
    const step = Math.hypot((one?.dots[0]?.x ?? 0) - (one?.dots[4]?.x ?? 0), (one?.dots[0]?.y ?? 0) - (one?.dots[4]?.y ?? 0));
    expect(gap).toBeGreaterThan(1.5 * step);
  });

  test('a line bends through the middle', () => {
    expect(chord({ x: 1, y: 2 }, { x: 3, y: 4 })).toBe('M1 2Q0 0 3 4');
  });

  test('the surface of a bundle grows with its number', () => {
    expect([bundleWidth(0, 100), bundleWidth(25, 100), bundleWidth(100, 100), bundleWidth(0, 0)]).toEqual([1, 8.5, 16, 1]);
  });
});
