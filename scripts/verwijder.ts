// npm run verwijder -- modellen/oud "waarom": takes an entry away when nothing refers to it; --toch does so all the same.
import { parseArgs } from 'node:util';
import * as words from '#language/renaming.ts';
import { SettingError } from '../src/build/settings.ts';
import { remove } from '../src/drafting/remove.ts';
import { contentPlace } from './content-place.ts';
import { refuseStrange } from './refuse-strange.ts';
import { say } from './say.ts';

await say(() => {
  refuseStrange(['--toch'], Infinity);
  const { positionals, values } = parseArgs({ options: { toch: { type: 'boolean' } }, allowPositionals: true });
  const [id, ...why] = positionals;
  if (!id) throw new SettingError(words.howToRemove);
  return remove(id, why.join(' ').trim(), values.toch === true, contentPlace());
});
