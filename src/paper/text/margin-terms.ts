import { plainOf, sentencesOf, type Block, type Section, type Word } from './words.ts';

/** What a term in the margin takes, as words. */
export type NoteOf = (id: string) => { titel: string; kort: string } | undefined;

/** Heights in mm, near enough to see what fits beside what. */
const heightOf = (text: string, { perLine, leading, gap }: { perLine: number; leading: number; gap: number }): number =>
  Math.ceil(text.length / perLine) * leading + gap;

const textHeight = (blocks: readonly Block[]): number =>
  blocks.flatMap(sentencesOf).reduce((sum, words) => sum + heightOf(plainOf(words), { perLine: 64, leading: 5.2, gap: 1.6 }), 0);

function termsIn(words: readonly Word[]): string[] {
  return words.flatMap((word) => {
    if (word.s === 'term') return [word.id];
    return 'k' in word ? termsIn(word.k) : [];
  });
}

/**
 * The terms that are explained in the margin of a section, the first of its text: as many as stand beside it without making it longer, two
 * at most. The others are in the glossary, where their word leads.
 */
export function marginTerms({ kop, blokken }: Section, noteOf: NoteOf): string[] {
  const room = textHeight(blokken);
  let used = kop.length > 0 ? heightOf(plainOf(kop), { perLine: 24, leading: 4.7, gap: 0 }) : 0;
  const shown: string[] = [];
  for (const id of blokken.flatMap(sentencesOf).flatMap(termsIn)) {
    const note = noteOf(id);
    if (!note) continue;
    used += heightOf(`${note.titel} ${note.kort} p. 300`, { perLine: 31, leading: 3.95, gap: 4.4 });
    // The first is shown where it makes the section a little longer: what follows needs the word.
    if (shown.length === 2 || used > room + (shown.length === 0 ? 12 : 2)) break;
    shown.push(id);
  }
  return shown;
}
