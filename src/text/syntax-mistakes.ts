import type { VFileMessage } from 'vfile-message';
import type { Mistake } from './mistake.ts';

/** What stands where MDX stopped reading, with what to write instead. The first that fits is said. */
const remedies: readonly (readonly [RegExp, string])[] = [
  [/^<!--/, 'Een opmerking met <!-- --> kan hier niet. Haal haar weg.'],
  [/^<(?:https?:|mailto:|[^<>\s]+@)/, 'Een adres tussen < en > kan hier niet. Schrijf [woorden](https://adres.nl).'],
  [
    /^<(?:br|hr|img|input|wbr)\b/i,
    'HTML kan hier niet. Begin een nieuwe alinea met een lege regel; een beeld zet je erin met <Afbeelding … />.',
  ],
  [/^<\/[A-Z]/, 'Deze tag sluit iets wat niet open is. Zet de open tag ervoor, of haal deze weg.'],
  [/^<\/?[a-z]/, 'HTML kan hier niet. Schrijf de woorden zonder de tag ertussen.'],
  [/^<[A-Z]/, 'Dit onderdeel sluit niet. Zet er de sluitende tag bij, zoals <Kader> … </Kader>, elk op een eigen regel.'],
  [/^</, 'Het teken < heeft hier een eigen betekenis. Schrijf «kleiner dan», of zet er een backslash voor: \\<.'],
  [/^[{}]/, 'De tekens { en } hebben hier een eigen betekenis. Haal ze weg, of zet er een backslash voor: \\{.'],
  [
    /^(?:import|export)\b/,
    'Een alinea kan niet met «import» of «export» beginnen: code kan hier niet. Begin met een hoofdletter of een ander woord.',
  ],
];

const otherwise = 'Deze regel is niet te lezen. Kijk naar tekens als <, { en } en haal weg wat er niet hoort.';

/** The place in the text that an error of MDX is about: where an unclosed tag opens, when it is about one. */
function startOf(error: VFileMessage): { line: number; column: number } {
  const opened = /`<[^>]*>` \((\d+):(\d+)-/.exec(error.message);
  if (opened) return { line: Number(opened[1]), column: Number(opened[2]) };
  return { line: error.line ?? 1, column: error.column ?? 1 };
}

/** The last `<` or brace at or before a column: what MDX began to read before it stumbled. */
function signAt(text: string, column: number): string {
  const before = text.slice(0, column);
  const at = Math.max(before.lastIndexOf('<'), before.lastIndexOf('{'), before.lastIndexOf('}'));
  return at >= 0 ? text.slice(at) : text.trimStart();
}

/** An error of MDX's own parser in the words of a redacteur. `source` is the text that was read. */
export function syntaxMistake(error: VFileMessage, source: string): Mistake {
  const { line, column } = startOf(error);
  const lines = source.split('\n');
  const text = lines[line - 1] ?? '';
  const found = signAt(text, column);
  const remedy =
    remedies.find(([pattern]) => pattern.test(found)) ?? remedies.find(([pattern]) => pattern.test(text.trimStart()));
  return { line, message: remedy?.[1] ?? otherwise };
}
