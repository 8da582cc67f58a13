import * as words from '#language/building.ts';
import { locale } from '#language/language.ts';

/** How long each step of a build took. */
export interface Timings {
  /** Does a step and keeps its time. */
  time: <Value>(name: string, step: () => Value) => Value;
  /** The steps with their seconds, and the CPU of the whole, as lines. */
  report: () => string;
}

const decimal = (seconds: number): string =>
  seconds.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false }).padStart(7);

/** Starts the clock of a build. */
export function startTimings(): Timings {
  const steps: { name: string; seconds: number; cpu: number }[] = [];
  const cpuNow = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  };
  const keep = (name: string, start: number, cpu: number): void => {
    steps.push({ name, seconds: (performance.now() - start) / 1000, cpu: cpuNow() - cpu });
  };
  return {
    time: (name, step) => {
      const [start, cpu] = [performance.now(), cpuNow()];
      const done = step();
      // What goes wrong is for who waits for it.
      if (done instanceof Promise) done.then(() => keep(name, start, cpu)).catch(() => undefined);
      else keep(name, start, cpu);
      return done;
    },
    report: () => {
      const lines = steps.map(({ name, seconds, cpu }) => `${decimal(seconds)} s ${decimal(cpu)} s  ${name}`);
      return [words.timesHead, ...lines, `          ${decimal(cpuNow())} s  ${words.allTogether}`].join('\n');
    },
  };
}
