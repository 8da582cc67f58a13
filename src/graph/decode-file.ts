import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** How a file was saved when it is no UTF-8, as editors call it. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  return 'Windows-1252 of Latin-1';
}

// What git leaves around two versions of the same lines.
const mergeMark = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;
// eslint-disable-next-line no-control-regex -- these are the very signs that no text should hold
const controlSign = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Signs that no text holds on purpose, and what a merge left, with their lines. */
function strangeLines(text: string, file: string): Problem[] {
  return text.split('\n').flatMap((line, index): Problem[] => {
    const place = { file, line: index + 1, field: '' };
    if (mergeMark.test(line)) return [problems.mergeMark(place)];
    if (line.includes('\ufffd')) return [problems.brokenSign(place, 'een teken dat bij het opslaan verloren ging (\ufffd)')];
    return controlSign.test(line) ? [problems.brokenSign(place, 'een onzichtbaar teken dat niet in een tekst hoort')] : [];
  });
}

/** The text of a file, or what keeps it from being read as text. A mark at the beginning that says it is UTF-8 is passed over. */
export function decodeFile(bytes: Uint8Array, file: string): string | Problem[] {
  try {
    const text = utf8.decode(bytes);
    const strange = strangeLines(text, file);
    return strange.length > 0 ? strange : text;
  } catch {
    return [problems.notUtf8({ file, line: 1, field: '' }, encodingOf(bytes))];
  }
}
