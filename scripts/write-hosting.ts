// npm run hosting: writes the configuration for each host to hosting/, made from the one table in src/hosting/rules.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hosts } from '../src/hosting/hosts.ts';

const folder = path.resolve(import.meta.dirname, '..', 'hosting');
mkdirSync(folder, { recursive: true });
for (const { file, write } of hosts) writeFileSync(path.join(folder, file), write());
