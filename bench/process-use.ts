import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The number of a line of /proc, in kB. */
const kilobytes = (text: string, field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);

/** A file of /proc; empty when its process has just ended. */
const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** How much memory all processes of a group have in use together, in MB. */
function memoryOf(group: number): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const ours = processes.filter((id) => Number(read(`/proc/${id}/stat`).split(') ')[1]?.split(' ')[2]) === group);
  return ours.reduce((sum, id) => sum + kilobytes(read(`/proc/${id}/status`), 'VmRSS'), 0) / 1000;
}

/**
 * Watches the memory of a group of processes until it is told to stop, four times a second.
 * @returns a function that stops and gives the largest sum in MB; undefined where the system does not tell (no /proc)
 */
export function watchMemory(group: number): () => number | undefined {
  if (!existsSync('/proc/self/status')) return () => undefined;
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, memoryOf(group))), 250);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** How often a second the kernel counts what processes use (USER_HZ): the same on every Linux. */
const ticksPerSecond = 100;

/**
 * The CPU that all ended processes begun by this one took together, those begun by them included.
 * @returns seconds; undefined where the system does not tell (no /proc)
 */
export function cpuOfEnded(): number | undefined {
  const fields = read('/proc/self/stat').split(') ')[1]?.split(' ');
  if (!fields) return undefined;
  const [user, system] = [fields[13], fields[14]].map(Number);
  return ((user ?? 0) + (system ?? 0)) / ticksPerSecond;
}
