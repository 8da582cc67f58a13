import type { VFileMessage } from 'vfile-message';
import * as words from '#language/text-tags.ts';
import { vocabulary } from '../components/text/vocabulary.ts';
import { list } from '../problems/choices.ts';
import { nearest } from '../problems/nearest.ts';
import { isHtmlName, refuseTag } from './html-remedies.ts';
import type { Mistake } from './mistake.ts';
import { pairMistake } from './tag-pairs.ts';

const props = '(?:\\s+[\\w-]+="[^"]*")*';

/** What is wrong with the tag of a component at which reading stopped. */
function tagMistake(name: string): string {
  if (isHtmlName(name)) return refuseTag(name);
  const component = vocabulary.get(name);
  if (!component) {
    const meant = nearest(name, [...vocabulary.keys()]);
    return meant ? words.meantOtherTag(name, meant) : words.unknownTag(name, list([...vocabulary.keys()]));
  }
  return component.inhoud === 'geen' ? words.needsSlash(name, component.voorbeeld) : words.doesNotClose(name);
}

/** What stands where MDX stopped reading, with what to write instead. The first that fits is said. */
const remedies: readonly (readonly [RegExp, string | ((found: RegExpExecArray) => string)])[] = [
  [/^<!--/, words.noHtmlComment],
  [/^<[!?]/, words.noCode],
  [/^<((?:https?:|mailto:)[^>\s|]*)/, ([, address]) => words.addressInAngles(address ?? '')],
  [/^<([^<>\s]+@[^<>\s]+)/, ([, address]) => words.mailInAngles(address ?? '')],
  [/^<([a-z]+\/[a-z0-9-]+)>/, ([, id]) => words.entryInAngles(id ?? '')],
  [/^<[\\|]\s*([A-Z]\w*)/, ([, name]) => words.ordinarySlash(name ?? '')],
  [/^<\/([A-Z]\w*)>\s*\S/, ([, name]) => words.newLineAfter(name ?? '')],
  [/^<\/[A-Z]/, words.closesWhatIsNotOpen],
  [/^<\/?([a-z][\w-]*)/, ([, name]) => refuseTag(name ?? '')],
  [new RegExp(`^<[A-Z]\\w*${props}\\s*,`), words.noCommaBetween],
  [new RegExp(`^<[A-Z]\\w*${props}\\s+[\\w-]+="[^"]*"[^\\s/>]`), words.noStraightQuotes],
  [new RegExp(`^<[A-Z]\\w*${props}\\s+[\\w-]+(?:\\s*:|\\s*=\\s*(?!"))`), words.quotesAroundValue],
  [/^<([A-Z]\w*)/, ([, name]) => tagMistake(name ?? '')],
  [/^</, words.lessThanMeansSomething],
  [/^[{}]/, words.bracesInText],
  [/^(?:import|export)\b/, words.noImport],
];

const openValue = new RegExp(`<[A-Z]\\w*${props}\\s+[\\w-]+="[^"]*$`);

/** The first line up to an error on which a value opens that does not close there: all that follows is read as part of it. */
function unclosedValue(lines: readonly string[], before: number): Mistake | undefined {
  const at = lines.slice(0, before).findIndex((line) => openValue.test(line));
  return at < 0 ? undefined : { line: at + 1, message: words.valueDoesNotClose };
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
  return line === undefined ? undefined : { line, message: words.bracesInText };
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
  return { line, message: words.unreadableLine };
}
