import type { VFileMessage } from 'vfile-message';
import * as words from '#language/text-tags.ts';
import { vocabulary } from '../components/text/vocabulary.ts';
import type { Mistake } from './mistake.ts';

/** Whether a component is open above a line: what closes it there closes nothing else. */
function isOpenAbove(name: string, line: number, lines: readonly string[]): boolean {
  const above = lines.slice(0, line - 1).join('\n');
  const count = (pattern: RegExp): number => above.match(pattern)?.length ?? 0;
  return count(new RegExp(`<${name}\\b[^>/]*>`, 'g')) > count(new RegExp(`</${name}>`, 'g'));
}

/** A tag that opens and another that closes: the one whose name is no component is the mistake, else the one that stays open. */
function otherName(closing: string, opened: string, from: number, line: number, lines: readonly string[]): Mistake {
  if (!vocabulary.has(opened) && vocabulary.has(closing)) return { line: from, message: words.meantOtherTag(opened, closing) };
  if (isOpenAbove(closing, from, lines))
    return {
      line: from,
      message: words.opensHere(opened, closing),
    };
  return { line, message: words.closesOther(closing, opened) };
}

/** A closing tag whose opening one has a space behind its <, so that it is none. */
function spacedTag(name: string, lines: readonly string[]): Mistake | undefined {
  const at = lines.findIndex((text) => new RegExp(`<\\s+${name}\\b`).test(text));
  return at < 0 ? undefined : { line: at + 1, message: words.noSpaceInTag(name) };
}

/** What is wrong with two tags that do not make a pair. */
export function pairMistake({ message, line = 1 }: VFileMessage, lines: readonly string[]): Mistake | undefined {
  const [, opened, from] = /closing tag for `<([A-Z]\w*)[^`]*` \((\d+):/.exec(message) ?? [];
  const [, named] = /closing tag `<\/([A-Z]\w*)>`/.exec(message) ?? [];
  const [, written] = message.startsWith('Unexpected closing') ? (/<\/([A-Z]\w*)>/.exec(lines[line - 1] ?? '') ?? []) : [];
  const closing = named ?? written;
  if (closing && opened && from && closing !== opened) return otherName(closing, opened, Number(from), line, lines);
  const spaced = closing ? spacedTag(closing, lines) : undefined;
  if (spaced) return spaced;
  if (!opened || !from || !vocabulary.has(opened)) return undefined;
  return openedTwice(opened, Number(from), lines) ?? splitPair(opened, Number(from), lines);
}

/** A tag that was to close and has no slash. */
function openedTwice(name: string, from: number, lines: readonly string[]): Mistake | undefined {
  const opens = lines.filter((line) => new RegExp(`<${name}\\b[^>/]*>`).test(line)).length;
  const closes = lines.filter((line) => line.includes(`</${name}>`)).length;
  const isBare = (lines[from - 1] ?? '').trim() === `<${name}>`;
  return opens === 2 && closes === 0 && isBare ? { line: from, message: words.slashMissing(name) } : undefined;
}

/** A pair of which one stands in the middle of a paragraph, and the other in another. */
function splitPair(name: string, from: number, lines: readonly string[]): Mistake | undefined {
  if (!lines.slice(from - 1).some((line) => line.includes(`</${name}>`))) return undefined;
  return {
    line: from,
    message: words.splitPair(name),
  };
}
