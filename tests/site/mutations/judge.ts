import type { Graph } from '../../../src/graph/graph.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import type { Overlay } from '../../unit/overlay.ts';
import { harmIn } from './harmless.ts';
import type { Mutation } from './mutation.ts';

export interface Verdict {
  mutation: Mutation;
  outcome: 'gemeld' | 'onschadelijk' | 'verkeerd';
  why: string;
}

const english = /\b(?:the|unexpected|expected|invalid|cannot|should|must|error|undefined)\b|\bat .*:\d+:\d+/i;

/** Of a pair of tags of which the first is damaged, the second is what stands wrong: it is named where it stands. */
const isPair = ({ line, message }: Problem, lines: readonly number[]): boolean =>
  message.startsWith('Deze tag sluit iets wat niet open is') && lines.every((one) => one < line && line - one < 10);

/** What an instrument means is kept as one number: a slip anywhere in it is said where that number stands. */
const isMeaning = ({ field }: Problem): boolean => field === 'werkblad.afdruk';

const isNear = (problem: Problem, lines: readonly number[]): boolean =>
  isPair(problem, lines) || isMeaning(problem) || lines.some((one) => Math.abs(one - problem.line) <= 1);

const print = (problems: readonly Problem[]): string =>
  problems.map(({ file, line, field, message }) => `${file}:${line} ${field} ${message}`).join(' // ');

/** Whether what is said of a mutation is right: in Dutch, on its line, and once. */
function judgeReport(mutation: Mutation, problems: readonly Problem[]): Verdict | undefined {
  const names = [mutation.name, mutation.also?.name ?? mutation.name].map((name) => `content/${name}`);
  const own = problems.filter(({ file }) => names.includes(file));
  const others = problems.filter(({ file }) => !names.includes(file));
  const why = print(problems);
  if (own.length === 0 && others.length === 0) return undefined;
  // A line that is gone makes another structure of the fields after it: what is said of those is right where they stand.
  const isLineGone = mutation.kind === 'blind: een regel weg';
  const isRight =
    problems.every(({ message }) => !english.test(message)) &&
    (own.length > 0 ? isLineGone || own.every((one) => isNear(one, mutation.lines)) : mutation.elsewhere === true) &&
    (others.length === 0 || mutation.elsewhere === true) &&
    (own.length <= 1 || mutation.elsewhere === true || isLineGone);
  return { mutation, outcome: isRight ? 'gemeld' : 'verkeerd', why };
}

/** Makes the change in the copy of the content. */
export function apply(overlay: Overlay, { name, content, also }: Mutation): void {
  if (content === undefined) overlay.remove(name);
  else overlay.write(name, content);
  if (also) overlay.write(also.name, also.content);
}

/** Whether the page of a mutation that was accepted shows what was meant. */
function judgePage(graph: Graph, mutation: Mutation): Verdict {
  const file = `content/${mutation.also?.name ?? mutation.name}`.replace('.vragen.txt', '.mdx');
  const entry = graph.entries.find((one) => one.file === file);
  if (!entry) {
    const isGone = mutation.content === undefined || mutation.name === 'site.yaml';
    return { mutation, outcome: isGone ? 'onschadelijk' : 'verkeerd', why: 'er is geen pagina' };
  }
  const source = mutation.also?.content ?? Buffer.from(mutation.content ?? '').toString();
  const harm = mutation.name.endsWith('.vragen.txt') ? 'vragen aanvaard' : harmIn(graph, entry, source);
  return { mutation, outcome: harm ? 'verkeerd' : 'onschadelijk', why: harm ?? '' };
}

/** Judges one mutation by itself. */
export function judgeOne(overlay: Overlay, mutation: Mutation): Verdict {
  apply(overlay, mutation);
  const graph = overlay.graph();
  return judgeReport(mutation, graph.problems) ?? judgePage(graph, mutation);
}

/**
 * Judges mutations of different files in one reading: what is said of a file is about its own. Gives those that are settled: reported as
 * they should be, or all accepted.
 */
export function judgeTogether(overlay: Overlay, mutations: readonly Mutation[]): Verdict[] {
  for (const mutation of mutations) apply(overlay, mutation);
  const graph = overlay.graph();
  if (graph.problems.length === 0) return mutations.map((mutation) => judgePage(graph, mutation));
  return mutations.flatMap((mutation) => {
    const own = graph.problems.filter(({ file }) => file === `content/${mutation.name}`);
    const verdict = judgeReport(mutation, own);
    return verdict?.outcome === 'gemeld' ? [verdict] : [];
  });
}
