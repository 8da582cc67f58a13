import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SettingError } from '../build/settings.ts';
import { readRelease, removedFile } from '../graph/release.ts';
import { mentionsOf } from './mentions.ts';
import { filesOf, soundContent, type Place } from './rename.ts';

const head = '# Wat eerder is uitgegeven en met opzet weg is: de naam, en waarom. npm run verwijder schrijft dit.\n';

/**
 * Takes an entry away: shows what refers to it, and refuses while anything does.
 * @param why what to say in the list of what is gone, where the entry was published
 * @param isForced whether it goes all the same; the check then names what is left to mend
 * @returns what was done, in words
 * @throws SettingError when it is not done; then nothing has changed
 */
export function remove(id: string, why: string, isForced: boolean, place: Place): string {
  const [collection = '', slug = ''] = id.split('/');
  const content = soundContent(place);
  if (!content.entries.some((entry) => entry.id === id))
    throw new SettingError(`${id} bestaat niet. Schrijf soort/naam: modellen/oud.`);
  const sought = { id, collection, slug, newSlug: slug };
  const mentions = mentionsOf(
    sought,
    content,
    place,
    place.others.filter((file) => existsSync(file)),
  ).filter(({ file }) => !file.endsWith(`/${id}.mdx`) && !file.endsWith(`/${id}.yaml`));
  const list = mentions.map(({ file, line, written }) => `  ${file}:${line}   ${written}`).join('\n');
  if (mentions.length > 0 && !isForced) {
    throw new SettingError(
      `Naar ${id} verwijst nog iets:\n${list}\nHaal dat eerst weg. Met --toch gaat de ingang meteen weg; npm run check:content noemt dan wat er overblijft.`,
    );
  }
  const isPublished = readRelease(place.folder, place.shown).published.some((noted) => noted.id === id);
  if (isPublished && !why)
    throw new SettingError(`${id} is eerder uitgegeven. Zeg erbij waarom zij weggaat: npm run verwijder -- ${id} "waarom".`);
  const files = filesOf(place, { collection, slug });
  for (const file of files) rmSync(file);
  if (isPublished) {
    const file = path.join(place.folder, removedFile);
    writeFileSync(file, `${existsSync(file) ? readFileSync(file, 'utf8') : head}${id}: ${why}\n`);
  }
  const left = mentions.length > 0 ? `\nHierin staat de naam nog:\n${list}` : '';
  return `${id} is weg (${files.length} bestanden).${isPublished ? ` De reden staat in ${place.shown}/${removedFile}.` : ''}${left}`;
}
