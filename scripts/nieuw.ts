// npm run nieuw -- casus "Zorg in de wijk": begins a file of any kind, with every field that it needs and its help as a comment.
// --veld=waarde fills a field, or chooses a figure or a working sheet: --figuur=wiel, --werkblad=raster.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentIn, SettingError } from '../src/build/settings.ts';
import { placeDraft } from '../src/drafting/place-draft.ts';
import { kinds } from '../src/schema/index.ts';
import { asker } from './ask.ts';

const ask = asker();
try {
  const { positionals, tokens } = parseArgs({ args: process.argv.slice(2), strict: false, tokens: true });
  const options = tokens.flatMap((token): [string, string][] =>
    token.kind === 'option' ? [[token.name, token.value ?? '']] : [],
  );
  const content = contentIn(process.env);
  const root = path.resolve(import.meta.dirname, '..');
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  const said = await placeDraft(positionals, new Map(options), {
    folder: path.resolve(root, content),
    shown: content,
    kinds,
    today,
    ask,
  });
  console.log(said);
} catch (error) {
  console.error(error instanceof SettingError ? error.message : error);
  process.exitCode = 1;
} finally {
  ask?.close();
}
