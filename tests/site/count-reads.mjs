// Preloaded in a build: counts how often each file under COUNT_UNDER is read or opened, and writes that to COUNT_IN at the end.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { COUNT_UNDER: under = '', COUNT_IN: result = '' } = process.env;
const counts = {};
let isWithin = false;
const isCounted = (file) => typeof file === 'string' && file.startsWith(`${under}/`) && /\.(?:mdx|yaml)$/.test(file);

for (const name of ['readFileSync', 'readFile', 'openSync', 'open', 'createReadStream']) {
  const original = fs[name];
  fs[name] = (file, ...rest) => {
    if (!isWithin && isCounted(file)) counts[file] = (counts[file] ?? 0) + 1;
    // To read a file is to open it: that is one time, not two.
    const before = isWithin;
    isWithin = true;
    try {
      return original(file, ...rest);
    } finally {
      isWithin = before;
    }
  };
}
const { readFile } = fs.promises;
fs.promises.readFile = (file, ...rest) => {
  if (isCounted(file)) counts[file] = (counts[file] ?? 0) + 1;
  return readFile(file, ...rest);
};
syncBuiltinESMExports();
process.on('exit', () => fs.writeFileSync(result, JSON.stringify(counts)));
