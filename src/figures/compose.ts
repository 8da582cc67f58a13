import type { Label, Scene, WrapTo } from './annotate.ts';
import { shift } from './shift.ts';
import { round } from './shapes.ts';

/** How a text stands on a sheet. */
export interface Type {
  size: number;
  isBold: boolean;
  leading: number;
}

/** The sizes on a stand-alone sheet. */
export const type = {
  title: { size: 30, isBold: true, leading: 36 },
  group: { size: 18, isBold: true, leading: 24 },
  name: { size: 16, isBold: true, leading: 21 },
  text: { size: 15, isBold: false, leading: 20 },
} satisfies Record<string, Type>;

/** A place for text: its left edge, its top and its width. */
export interface Slot {
  x: number;
  y: number;
  width: number;
}

/** A text in a slot, and how high it became. */
export function textIn(
  text: string,
  slot: Slot,
  { type: set, wrapTo }: { type: Type; wrapTo: WrapTo },
): { label: Label; height: number } {
  const lines = wrapTo(text, slot.width, set);
  const label: Label = { ...set, x: round(slot.x), y: round(slot.y + set.leading * 0.76), lines, anchor: 'start' };
  return { label, height: lines.length * set.leading };
}

/** More texts under each other in one slot. */
export function column(
  texts: readonly { text: string; type: Type }[],
  slot: Slot,
  wrapTo: WrapTo,
): { labels: Label[]; height: number } {
  const labels: Label[] = [];
  let height = 0;
  for (const { text, type: set } of texts) {
    const set_ = textIn(text, { ...slot, y: slot.y + height }, { type: set, wrapTo });
    labels.push(set_.label);
    height += set_.height;
  }
  return { labels, height };
}

/** Moves a scene. */
export const move = (scene: Scene, dx: number, dy: number): Scene => ({
  ...scene,
  shapes: scene.shapes.map((shape) => shift(shape, dx, dy)),
  labels: scene.labels.map((label) => ({ ...label, x: round(label.x + dx), y: round(label.y + dy) })),
});

/** Scenes under each other, with room between. */
export function stack(scenes: readonly Scene[], gap: number): Scene {
  const whole: Scene = { width: Math.max(0, ...scenes.map(({ width }) => width)), height: 0, shapes: [], labels: [] };
  for (const scene of scenes) {
    const moved = move(scene, 0, whole.height === 0 ? 0 : whole.height + gap);
    whole.shapes.push(...moved.shapes);
    whole.labels.push(...moved.labels);
    whole.height = (whole.height === 0 ? 0 : whole.height + gap) + scene.height;
  }
  return whole;
}

/** Scenes of one width side by side in rows. */
export function rows(scenes: readonly Scene[], columns: number, { across, down }: { across: number; down: number }): Scene {
  const made: Scene[] = [];
  for (let first = 0; first < scenes.length; first += columns) {
    const row = scenes.slice(first, first + columns);
    const moved = row.map((scene, index) => move(scene, index * (scene.width + across), 0));
    made.push({
      width: columns * ((row[0]?.width ?? 0) + across) - across,
      height: Math.max(0, ...row.map(({ height }) => height)),
      shapes: moved.flatMap(({ shapes }) => shapes),
      labels: moved.flatMap(({ labels }) => labels),
    });
  }
  return stack(made, down);
}
