import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as words from '#language/renaming.ts';
import { SettingError } from '../build/settings.ts';
import { readRelease, removedFile } from '../graph/release.ts';
import { mentionsOf } from './mentions.ts';
import { filesOf, soundContent, type Place } from './rename.ts';

/**
 * Takes an entry away: shows what refers to it, and refuses while anything does.
 * @param why what to say in the list of what is gone, where the entry was published
 * @param isForced whether it goes all the same; the check then names what is left to mend
 * @returns what was done, in words
 * @throws SettingError when it is not done; then nothing has changed
 */
export function remove(id: string, why: string, isForced: boolean, place: Place): string {
  const [collection = '', slug = ''] = id.split('/');
  // What was typed wrong is said before what is wrong in the content.
  const isThere = place.kinds.has(collection) && slug !== '' && filesOf(place, { collection, slug }).length > 0;
  if (!isThere) throw new SettingError(words.isNotThere(id));
  const content = soundContent(place);
  if (!content.entries.some((entry) => entry.id === id)) throw new SettingError(words.isNotThere(id));
  const sought = { id, collection, slug, newSlug: slug };
  const mentions = mentionsOf(
    sought,
    content,
    place,
    place.others.filter((file) => existsSync(file)),
  ).filter(({ file }) => !file.endsWith(`/${id}.mdx`) && !file.endsWith(`/${id}.yaml`));
  const list = mentions.map(({ file, line, written }) => `  ${file}:${line}   ${written}`).join('\n');
  if (mentions.length > 0 && !isForced) {
    throw new SettingError(words.stillNamed(id, list));
  }
  const isPublished = readRelease(place.folder, place.shown).published.some((noted) => noted.id === id);
  if (isPublished && !why) throw new SettingError(words.sayWhy(id));
  const files = filesOf(place, { collection, slug });
  for (const file of files) rmSync(file);
  if (isPublished) {
    const file = path.join(place.folder, removedFile);
    writeFileSync(file, `${existsSync(file) ? readFileSync(file, 'utf8') : words.removedHead}${id}: ${why}\n`);
  }
  const gone = words.isGone(id, files.length);
  const done = isPublished ? `${gone} ${words.reasonIn(`${place.shown}/${removedFile}`)}` : gone;
  return mentions.length > 0 ? `${done}\n${words.stillIn(list)}` : done;
}
