import { imageSize } from 'image-size';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as words from '#language/problems-files.ts';
import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import { namesIn, pictureEndings, picturePattern, placeOf } from './names.ts';
import type { Reading } from './read-content.ts';
import { remembered } from './read-file.ts';

export const pictureFolder = 'afbeeldingen';

const readable: readonly (string | undefined)[] = ['jpg', 'png', 'webp', 'avif'];

/** More pixels than any screen shows, and than can be made smaller here. */
const mostPixels = 100_000_000;

/** What a file ends with when all of it is there: one that was cut off while it was copied cannot be made smaller. */
const endOf: Readonly<Record<string, number[]>> = { jpg: [0xff, 0xd9], png: [0x49, 0x45, 0x4e, 0x44] };

function objection(name: string, bytes: Buffer): string | undefined {
  try {
    const { type, width, height } = imageSize(bytes);
    if (!readable.includes(type)) return words.otherImage(name, type);
    if (width * height > mostPixels) return words.largeImage(name, width, height);
    const end = endOf[type ?? ''];
    return end && bytes.lastIndexOf(Buffer.from(end)) < bytes.length / 2 ? words.cutImage(name) : undefined;
  } catch {
    return bytes.length === 0 ? words.emptyImage(name) : words.noImage(name);
  }
}

/** The pictures in their folder by name, with the path of each. What can be no picture of the site is a mistake. */
export function readPictures({ folder, shown, memory }: Reading, found: Problem[]): Map<string, string> {
  const pictures = new Map<string, string>();
  for (const { name, isFolder } of namesIn(path.join(folder, pictureFolder), path.posix.join(shown, pictureFolder), found)) {
    const file = path.posix.join(shown, pictureFolder, name);
    const real = path.join(folder, pictureFolder, name);
    if (isFolder) found.push(problems.folderInFolder(placeOf(file), name));
    else if (!picturePattern.test(name)) found.push(problems.wrongFile(placeOf(file), name, pictureEndings(name)));
    else {
      pictures.set(name, real);
      const read = remembered(file, real, memory, () => {
        const wrong = objection(name, readFileSync(real));
        return wrong ? [problems.wrongPicture(placeOf(file), wrong)] : [];
      });
      if (Array.isArray(read)) found.push(...read);
    }
  }
  return pictures;
}
