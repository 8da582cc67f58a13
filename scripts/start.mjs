// npm start: installs what is needed, builds the site if anything changed, serves it and prints the address. Runs on Node 20.
import { spawn } from 'node:child_process';
import { ensurePackages, projectNode, run, stop } from './bring-along.mjs';

ensurePackages();
const node = projectNode();
if (!run(node, ['scripts/build.ts', '--if-changed']))
  stop('De site is niet gebouwd. Los de meldingen hierboven op en start opnieuw.');
const server = spawn(node, ['--import', './scripts/language.ts', 'scripts/serve.ts', 'dist'], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
