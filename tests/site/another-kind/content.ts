import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Lays the entries of the new kinds over the small handreiking, and lets its question name one of them. */
export function contentWithKinds(folder: string): void {
  cpSync('tests/fixtures/klein/content', folder, { recursive: true });
  cpSync('tests/fixtures/soort/content', folder, { recursive: true });
  const question = path.join(folder, 'kernvragen/wie-geeft-water.mdx');
  writeFileSync(
    question,
    readFileSync(question, 'utf8').replace('modellen: [waterrooster]', 'modellen: [waterrooster]\nwandelingen: [rondje]'),
  );
}
