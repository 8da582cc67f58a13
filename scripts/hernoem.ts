// npm run hernoem -- modellen/oud modellen/nieuw: gives an entry another name, everywhere it is named; the old address leads on.
import * as words from '#language/renaming.ts';
import { SettingError } from '../src/build/settings.ts';
import { rename } from '../src/drafting/rename.ts';
import { contentPlace } from './content-place.ts';
import { refuseStrange } from './refuse-strange.ts';
import { say } from './say.ts';

const [from, to] = process.argv.slice(2);
await say(() => {
  refuseStrange([], 2);
  if (!from || !to) throw new SettingError(words.howToRename);
  return rename(from, to, contentPlace());
});
