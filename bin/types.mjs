// Lets Node run the TypeScript of the generator where it is an installed package: Node itself strips types, but not below node_modules.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const own = new URL('..', import.meta.url).href;

registerHooks({
  load(url, context, nextLoad) {
    // Elsewhere Node does it by itself.
    if (!own.includes('/node_modules/') || !url.startsWith(own) || !/\.ts(?:\?|$)/.test(url)) return nextLoad(url, context);
    const text = readFileSync(fileURLToPath(url), 'utf8');
    return { format: 'module', source: stripTypeScriptTypes(text, { sourceUrl: url }), shortCircuit: true };
  },
});
