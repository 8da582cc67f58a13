// Loaded before a program (node --import): from one of its calls of a function of node:fs on, where that touches a place, the machine
// fails it. BREAK=<function>:<which call>:<KILL, or the code of an error>, BREAK_AT=<part of a path>.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [name, which, how] = process.env.BREAK.split(':');
let calls = 0;

function fail(path) {
  if (!String(path).includes(process.env.BREAK_AT)) return;
  calls += 1;
  if (calls < Number(which)) return;
  if (how === 'KILL') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(`${how}: ${name} '${path}'`), { code: how });
}

const sync = fs[`${name}Sync`];
fs[`${name}Sync`] = (path, ...rest) => {
  fail(path);
  return sync(path, ...rest);
};
const later = fs.promises[name];
fs.promises[name] = async (path, ...rest) => {
  fail(path);
  return later(path, ...rest);
};
syncBuiltinESMExports();
