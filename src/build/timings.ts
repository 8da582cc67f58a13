/** How long each step of a build took. */
export interface Timings {
  /** Does a step and keeps its time. */
  time: <Value>(name: string, step: () => Value) => Value;
  /** The steps with their seconds, and the CPU of the whole, as lines. */
  report: () => string;
}

const decimal = (seconds: number): string => seconds.toFixed(2).replace('.', ',').padStart(7);

/** Starts the clock of a build. */
export function startTimings(): Timings {
  const steps: { name: string; seconds: number }[] = [];
  const keep = (name: string, start: number): void => {
    steps.push({ name, seconds: (performance.now() - start) / 1000 });
  };
  return {
    time: (name, step) => {
      const start = performance.now();
      const done = step();
      // What goes wrong is for who waits for it.
      if (done instanceof Promise) done.then(() => keep(name, start)).catch(() => undefined);
      else keep(name, start);
      return done;
    },
    report: () => {
      const { user, system } = process.cpuUsage();
      const lines = steps.map(({ name, seconds }) => `${decimal(seconds)} s  ${name}`);
      return [...lines, `${decimal((user + system) / 1e6)} s  rekentijd van alles samen`].join('\n');
    },
  };
}
