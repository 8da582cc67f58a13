import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach } from 'vitest';
import { writeRelease } from '../../src/drafting/publish.ts';
import { kinds } from '../../src/schema/index.ts';
import { overlayOf, type Overlay } from './overlay.ts';

export const base = 'tests/fixtures/klein/content';
const opened: Overlay[] = [];
afterEach(() => opened.splice(0).forEach((one) => one.close()));

/** A copy of the small handreiking, after its release. */
export function released() {
  const overlay = overlayOf(base);
  opened.push(overlay);
  const place = { folder: overlay.folder, shown: 'content', kinds, others: [] as string[] };
  const at = (name: string): string => path.join(overlay.folder, name);
  return {
    ...overlay,
    place,
    has: (name: string): boolean => existsSync(at(name)),
    text: (name: string): string => readFileSync(at(name), 'utf8'),
    publish: (): void => void writeRelease(overlay.graph(), place, '2026-11-28'),
  };
}

/** Another advice, which leads somewhere and to which nothing leads. */
export const regen = (slakken: string): string =>
  `${slakken.replace(/^titel: .*$/m, 'titel: Regen')}\nZie [[modellen/waterrooster]].\n`;
