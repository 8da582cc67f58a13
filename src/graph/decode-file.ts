import * as words from '#language/problems-reading.ts';
import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import { plainLines } from './plain-lines.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** How a file was saved when it is no UTF-8, as editors call it. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  // In UTF-16 without a mark at the beginning, every other byte of a Latin letter is nothing.
  if (first === 0 || second === 0) return 'UTF-16';
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) return words.officeFile;
  return words.westernEncoding;
}

// What git leaves around two versions of the same lines.
const mergeMark = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;
/* eslint-disable no-control-regex -- these are the very signs that no text should hold */
const controlSign = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
/* eslint-enable no-control-regex */
// Letters of a font that only its maker has, such as the dots of a list that was pasted from Word.
const privateSign = /[\ue000-\uf8ff]/;
// Between letters that are not Arabic these join nothing; in an emoji they do.
const joiner = /\p{L}[\u200c\u200d]|[\u200c\u200d]\p{L}/u;
// UTF-8 that was once read as another encoding and saved so.
const misread = /Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]|â€.?|ï¿½|ï»¿/;

/** What is strange about a line, or nothing. */
function strangeIn(line: string): string | undefined {
  if (line.includes('\ufffd')) return words.lostSign;
  const [wrong] = misread.exec(line) ?? [];
  if (wrong) return words.misreadSign(wrong);
  if (privateSign.test(line)) return words.privateSign;
  return controlSign.test(line) || joiner.test(line) ? words.unseenSign : undefined;
}

/** The lines that a merge left, one for each conflict: the first of its marks. */
function mergeLines(lines: readonly string[]): number[] {
  const found: number[] = [];
  let isOpen = false;
  lines.forEach((line, index) => {
    if (!mergeMark.test(line)) return;
    if (!isOpen || line.startsWith('<')) found.push(index + 1);
    isOpen = !line.startsWith('>');
  });
  return found;
}

/** Signs that no text holds on purpose, and what a merge left, with their lines. */
function strangeLines(text: string, file: string): Problem[] {
  const lines = text.split('\n');
  const signs = lines.flatMap((line, index): Problem[] => {
    const strange = strangeIn(line);
    return strange ? [problems.brokenSign({ file, line: index + 1, field: '' }, strange)] : [];
  });
  return [...mergeLines(lines).map((line) => problems.mergeMark({ file, line, field: '' })), ...signs];
}

/** The text of a file, or what keeps it from being read as text. A mark at the beginning that says it is UTF-8 is passed over. */
export function decodeFile(bytes: Uint8Array, file: string): string | Problem[] {
  if (bytes.length > 1 && (bytes[0] === 0 || bytes[1] === 0))
    return [problems.notUtf8({ file, line: 1, field: '' }, encodingOf(bytes))];
  try {
    const text = plainLines(utf8.decode(bytes));
    const strange = strangeLines(text, file);
    return strange.length > 0 ? strange : text;
  } catch {
    return [problems.notUtf8({ file, line: 1, field: '' }, encodingOf(bytes))];
  }
}
