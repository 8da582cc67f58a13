import path from 'node:path';
import * as words from '#language/building.ts';
import { openStore } from '../kept/store.ts';
import { kept } from './content-folder.ts';
import { tryWriting } from './make-folder.ts';
import { SettingError, type Settings } from './settings.ts';

/**
 * Opens the store of a command, after a look whether anything can be kept there.
 * @throws SettingError when nothing can
 */
export function prepareStore({ store }: Pick<Settings, 'store'>): void {
  try {
    tryWriting(path.join(store, `proef.${process.pid}`));
  } catch {
    throw new SettingError(words.cannotKeep(store, kept.setting));
  }
  openStore(store);
}
