import type { Built } from './measure-build.ts';
import type { Reading } from './measure-reading.ts';

/** Everything that was measured of one peer. */
export interface Measured extends Reading {
  peer: string;
  /** The versions of what was installed for it. */
  versions: Readonly<Record<string, string>>;
  cold: Built[];
  rebuild: Built[];
  megabytes: number;
  files: number;
}

/** The middle of some numbers; of an even count the lower of the two. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;

const columns: [title: string, digits: number, valueOf: (measured: Measured) => number][] = [
  ['cold build, s', 1, ({ cold }) => median(cold.map(({ seconds }) => seconds))],
  ['rebuild, s', 1, ({ rebuild }) => median(rebuild.map(({ seconds }) => seconds))],
  ['cold build, s CPU', 1, ({ cold }) => median(cold.map(({ cpu }) => cpu ?? 0))],
  ['rebuild, s CPU', 1, ({ rebuild }) => median(rebuild.map(({ cpu }) => cpu ?? 0))],
  ['memory, MB', 0, ({ cold }) => median(cold.map(({ memory }) => memory ?? 0))],
  ['output, MB', 1, ({ megabytes }) => megabytes],
  ['first view, kB', 1, ({ firstView }) => firstView],
  ['of it script, kB', 1, ({ script }) => script],
  ['first answer, kB', 0, ({ answer }) => answer],
  ['first answer, ms', 0, ({ answerMilliseconds }) => answerMilliseconds],
];

const cell = (value: number, ours: number, digits: number): string =>
  `${value.toFixed(digits)} (${ours > 0 ? (value / ours).toFixed(2) : '–'})`;

/** The measures as a table in Markdown: each with, in brackets, how many times ours it is. */
export function tableOf(all: readonly Measured[]): string {
  const ours = all.find(({ peer }) => peer === 'handreiking');
  const rows = all.map((one) => [
    one.peer,
    ...columns.map(([, digits, valueOf]) => cell(valueOf(one), ours ? valueOf(ours) : 0, digits)),
  ]);
  const lines = [['', ...columns.map(([title]) => title)], ['', ...columns.map(() => '')].map(() => '---'), ...rows];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}
