// npm run nieuw -- casus "Zorg in de wijk": begins a file of any kind, with every field that it needs and its help as a comment.
// --veld=waarde fills a field, or chooses a figure or a working sheet: --figuur=wiel, --werkblad=raster.
import { parseArgs } from 'node:util';
import { placeDraft } from '../src/drafting/place-draft.ts';
import { asker } from './ask.ts';
import { contentPlace, today } from './content-place.ts';
import { say } from './say.ts';

const ask = asker();
await say(() => {
  const { positionals, tokens } = parseArgs({ args: process.argv.slice(2), strict: false, tokens: true });
  const options = tokens.flatMap((token): [string, string][] =>
    token.kind === 'option' ? [[token.name, token.value ?? '']] : [],
  );
  return placeDraft(positionals, new Map(options), { ...contentPlace(), today: today(), ask });
});
ask?.close();
