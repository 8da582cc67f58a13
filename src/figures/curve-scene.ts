import type { Label, Scene } from './annotate.ts';
import { drawCurve, floor, type CurvePoint } from './drawings/curve.ts';

/** A curve with its words: above each point, and what the line runs through under the axis. */
export function curveScene(points: readonly CurvePoint[], as: string, width: number): Scene {
  const { height, shapes, anchors } = drawCurve(points, width);
  const anchorOf = (index: number): Label['anchor'] => (index === 0 ? 'start' : index === points.length - 1 ? 'end' : 'middle');
  const labels = anchors.map(({ x, y }, index): Label => {
    const anchor = anchorOf(index);
    const edge = anchor === 'start' ? x - 9 : anchor === 'end' ? x + 9 : x;
    // In a valley the line rises on both sides: the word stands where there is room for it.
    const rise = anchor === 'middle' && (points[index]?.hoogte ?? 0) < 2 ? 40 : 18;
    return { x: edge, y: y - rise, lines: [points[index]?.naam ?? ''], anchor, size: 16, isBold: true, leading: 20 };
  });
  const axis: Label = { x: 1, y: floor + 22, lines: [as], anchor: 'start', size: 15, isBold: false, leading: 20 };
  return { width, height, shapes, labels: [...labels, axis] };
}
