import type { VFileMessage } from 'vfile-message';
import { vocabulary } from '../components/text/vocabulary.ts';
import type { Mistake } from './mistake.ts';

/** A tag that opens and another that closes: the one whose name is no component is the mistake. */
function otherName(closing: string, opened: string, from: number, line: number): Mistake {
  if (!vocabulary.has(opened) && vocabulary.has(closing))
    return { line: from, message: `<${opened}> bestaat hier niet. Bedoel je <${closing}>?` };
  return { line, message: `Hier sluit </${closing}>, en open staat <${opened}>. Schrijf </${opened}>.` };
}

/** A closing tag whose opening one has a space behind its <, so that it is none. */
function spacedTag(name: string, lines: readonly string[]): Mistake | undefined {
  const at = lines.findIndex((text) => new RegExp(`<\\s+${name}\\b`).test(text));
  return at < 0 ? undefined : { line: at + 1, message: `Tussen < en ${name} hoort geen spatie. Schrijf <${name}>.` };
}

/** What is wrong with two tags that do not make a pair. */
export function pairMistake({ message, line = 1 }: VFileMessage, lines: readonly string[]): Mistake | undefined {
  const [, opened, from] = /closing tag for `<([A-Z]\w*)[^`]*` \((\d+):/.exec(message) ?? [];
  const [, named] = /closing tag `<\/([A-Z]\w*)>`/.exec(message) ?? [];
  const [, written] = message.startsWith('Unexpected closing') ? (/<\/([A-Z]\w*)>/.exec(lines[line - 1] ?? '') ?? []) : [];
  const closing = named ?? written;
  if (closing && opened && from && closing !== opened) return otherName(closing, opened, Number(from), line);
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
  return opens === 2 && closes === 0 && isBare
    ? { line: from, message: `Hier hoort een schuine streep: </${name}> sluit wat open staat.` }
    : undefined;
}

/** A pair of which one stands in the middle of a paragraph, and the other in another. */
function splitPair(name: string, from: number, lines: readonly string[]): Mistake | undefined {
  if (!lines.slice(from - 1).some((line) => line.includes(`</${name}>`))) return undefined;
  return {
    line: from,
    message: `<${name}> begint in de ene alinea en sluit in de andere, of gaat door andere tekens heen. Zet <${name}> en </${name}> elk op een eigen regel, met een lege regel ertussen.`,
  };
}
