import { spawn } from 'node:child_process';
import { globSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { cpuOfEnded, watchMemory } from './process-use.ts';
import type { Peer } from './peer.ts';

/**
 * What one build cost: seconds on the clock, seconds of CPU (which tell most on a machine that others use too), and the largest memory of
 * all its processes together in MB.
 */
export interface Built {
  seconds: number;
  cpu: number | undefined;
  memory: number | undefined;
}

function runOne([program, ...args]: readonly [string, ...string[]], folder: string, peer: Peer): Promise<number | undefined> {
  const bin = path.join(folder, 'node_modules', '.bin');
  const env = {
    ...process.env,
    ...peer.environment,
    PATH: [bin, process.env['PATH']].join(path.delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: '--max-old-space-size=8192',
  };
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: peer.from ?? folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = watchMemory(child.pid ?? 0);
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => (printed = (printed + String(text)).slice(-4000)));
    child.on('error', reject);
    child.on('close', (status) => {
      const memory = stop();
      if (status === 0) resolve(memory);
      else reject(new Error(`${peer.name}: ${program} ${args.join(' ')} ended with ${status}\n${printed}`));
    });
  });
}

/**
 * Builds a peer's project once.
 * @throws when the build fails, with the end of what it printed
 */
export async function build(peer: Peer, folder: string): Promise<Built> {
  const [start, before] = [performance.now(), cpuOfEnded()];
  let memory: number | undefined;
  for (const command of peer.commands) {
    const used = await runOne(command, folder, peer);
    if (used !== undefined) memory = Math.max(memory ?? 0, used);
  }
  const [seconds, after] = [(performance.now() - start) / 1000, cpuOfEnded()];
  return { seconds, cpu: before === undefined || after === undefined ? undefined : after - before, memory };
}

/** Throws away what a peer keeps between builds. */
export function forget(peer: Peer, folder: string): void {
  for (const kept of peer.kept) rmSync(path.join(folder, kept), { recursive: true, force: true });
}

/** The size of a built site in MB, and how many files it is. */
export function sizeOf(site: string): { megabytes: number; files: number } {
  const files = globSync('**/*', { cwd: site, withFileTypes: true }).filter((file) => file.isFile());
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0);
  return { megabytes: bytes / 1e6, files: files.length };
}
