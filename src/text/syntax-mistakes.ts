import type { VFileMessage } from 'vfile-message';
import { vocabulary } from '../components/text/vocabulary.ts';
import { list } from '../problems/choices.ts';
import { nearest } from '../problems/nearest.ts';
import { isHtmlName, refuseTag } from './html-remedies.ts';
import type { Mistake } from './mistake.ts';
import { pairMistake } from './tag-pairs.ts';

const braces = 'De tekens { en } hebben hier een eigen betekenis. Haal ze weg, of zet er een backslash voor: \\{.';
const props = '(?:\\s+[\\w-]+="[^"]*")*';

/** What is wrong with the tag of a component at which reading stopped. */
function tagMistake(name: string): string {
  if (isHtmlName(name)) return refuseTag(name);
  const component = vocabulary.get(name);
  if (!component) {
    const meant = nearest(name, [...vocabulary.keys()]);
    return `<${name}> bestaat hier niet. ${meant ? `Bedoel je <${meant}>?` : `Wel: ${list([...vocabulary.keys()])}. Gewone woorden schrijf je zonder < en >.`}`;
  }
  return component.inhoud === 'geen'
    ? `<${name}> sluit niet. Zet een / voor de >: ${component.voorbeeld}`
    : `<${name}> sluit niet, of iets anders sluit ervoor. Zet er </${name}> achter, op een eigen regel.`;
}

/** What stands where MDX stopped reading, with what to write instead. The first that fits is said. */
const remedies: readonly (readonly [RegExp, string | ((found: RegExpExecArray) => string)])[] = [
  [/^<!--/, 'Een opmerking met <!-- --> kan hier niet. Haal haar weg.'],
  [/^<[!?]/, 'HTML of code kan hier niet. Schrijf alleen de woorden.'],
  [
    /^<((?:https?:|mailto:)[^>\s|]*)/,
    ([, address]) => `Een adres tussen < en > kan hier niet. Schrijf het zo: [woorden](${address ?? ''}).`,
  ],
  [
    /^<([^<>\s]+@[^<>\s]+)/,
    ([, address]) => `Een mailadres tussen < en > kan hier niet. Schrijf: [woorden](mailto:${address ?? ''}).`,
  ],
  [/^<([a-z]+\/[a-z0-9-]+)>/, ([, id]) => `Een link naar een ingang heeft vierkante haken: [[${id ?? ''}]].`],
  [/^<[\\|]\s*([A-Z]\w*)/, ([, name]) => `Een tag sluit met een gewone schuine streep: </${name ?? ''}>.`],
  [/^<\/([A-Z]\w*)>\s*\S/, ([, name]) => `Na </${name ?? ''}> hoort een nieuwe regel.`],
  [/^<\/[A-Z]/, 'Deze tag sluit iets wat niet open is. Zet de open tag ervoor, of haal deze weg.'],
  [/^<\/?([a-z][\w-]*)/, ([, name]) => refuseTag(name ?? '')],
  [new RegExp(`^<[A-Z]\\w*${props}\\s*,`), 'Tussen eigenschappen staat een spatie en geen komma. Haal de komma weg.'],
  [
    new RegExp(`^<[A-Z]\\w*${props}\\s+[\\w-]+="[^"]*"[^\\s/>]`),
    'In een waarde kunnen geen rechte aanhalingstekens staan. Gebruik daarin “ en ”.',
  ],
  [
    new RegExp(`^<[A-Z]\\w*${props}\\s+[\\w-]+(?:\\s*:|\\s*=\\s*(?!"))`),
    'Om de waarde van een eigenschap horen rechte aanhalingstekens: naam="waarde".',
  ],
  [/^<([A-Z]\w*)/, ([, name]) => tagMistake(name ?? '')],
  [/^</, 'Het teken < heeft hier een eigen betekenis. Schrijf «kleiner dan», of zet er een backslash voor: \\<.'],
  [/^[{}]/, braces],
  [
    /^(?:import|export)\b/,
    'Een alinea kan niet met «import» of «export» beginnen: code kan hier niet. Begin met een hoofdletter of een ander woord.',
  ],
];

const otherwise = 'Deze regel is niet te lezen. Kijk naar tekens als <, { en } en haal weg wat er niet hoort.';

const openValue = new RegExp(`<[A-Z]\\w*${props}\\s+[\\w-]+="[^"]*$`);

/** The first line up to an error on which a value opens that does not close there: all that follows is read as part of it. */
function unclosedValue(lines: readonly string[], before: number): Mistake | undefined {
  const at = lines.slice(0, before).findIndex((line) => openValue.test(line));
  return at < 0 ? undefined : { line: at + 1, message: 'De waarde van een eigenschap sluit niet: zet er een " achter.' };
}

/** The line of the first brace that opens and does not close. */
function openBrace(lines: readonly string[]): Mistake | undefined {
  const open: number[] = [];
  lines.forEach((line, index) => {
    for (const [sign] of line.replace(/\\[{}]|`[^`]*`/g, '').matchAll(/[{}]/g)) {
      if (sign === '{') open.push(index + 1);
      else open.pop();
    }
  });
  const [line] = open;
  return line === undefined ? undefined : { line, message: braces };
}

/** The place in the text that an error of MDX is about: where an unclosed tag opens, or where one closes that is not open. */
function startOf(error: VFileMessage): { line: number; column: number } {
  const opened = /`<[^>]*>` \((\d+):(\d+)-/.exec(error.message);
  const isStray = error.message.startsWith('Unexpected closing');
  if (opened && !isStray) return { line: Number(opened[1]), column: Number(opened[2]) };
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
  const lines = source.split('\n');
  const found =
    unclosedValue(lines, error.line ?? lines.length) ??
    (/brace|expression/i.test(error.message) ? openBrace(lines) : undefined) ??
    pairMistake(error, lines);
  if (found) return found;
  const { line, column } = startOf(error);
  const text = lines[line - 1] ?? '';
  for (const start of [signAt(text, column), text.trimStart()]) {
    for (const [pattern, remedy] of remedies) {
      const match = pattern.exec(start);
      if (match) return { line, message: typeof remedy === 'string' ? remedy : remedy(match) };
    }
  }
  return { line, message: otherwise };
}
