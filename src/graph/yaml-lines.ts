import * as words from '#language/problems-yaml.ts';

/** What can be seen of a mistake in a line of YAML, whatever the reader stumbled over. The first that fits is said. */
const hints: readonly (readonly [RegExp, string])[] = [
  [/^\s*-[^\s-]/, words.spaceAfterDash],
  [/^\s*(?:\/\/|<!--)/, words.remark],
  [/^\s*\*+ ?[\w-]+\s*(?::\*+|\*+:|:)/, words.asterisks],
  [/^\s*[*•·–—]\s+\S/, words.plainDash],
  [/^[\w-]+\s*=/, words.colonNotEquals],
  [/["'],\s*$/, words.commaAtEnd],
  [/,\s*,|\[\s*,/, words.commaTooMany],
  [/^\s*(?:- +)?[\w-]+: [^\s"'[{,]+, *[\w-]+: /, words.fieldPerLine],
];

/** What is wrong in a line by the look of it, or nothing. */
export const hintIn = (line: string): string | undefined => hints.find(([pattern]) => pattern.test(line))?.[1];

// Where a value begins with a quotation mark: after the name of a field or a dash, or anywhere between brackets.
const opening = /^\s*(?:- +)*(?:[\w-]+: +)?(?:- +)?(["'])/;
const openingInFlow = /[[{,]\s*(?:[\w-]+:\s+)?(["'])/;
const flow = /^\s*(?:- +)*(?:[\w-]+: +)?[[{]/;

/** What stands after the value that a quotation mark opens; undefined when it does not close, or something follows that cannot. */
function afterValue(value: string, sign: string, ends: RegExp): string | undefined {
  const plain = value.replaceAll(sign === "'" ? "''" : '\\"', '  ');
  const end = plain.indexOf(sign);
  const rest = value.slice(end + 1);
  return end >= 0 && ends.test(rest) ? rest : undefined;
}

function opensQuote(line: string): boolean {
  const isFlow = flow.test(line);
  const ends = isFlow ? /^\s*(?:[,\]}#:]|$)/ : /^\s*(?:#.*|:.*|,.*)?$/;
  let rest = line;
  for (let form = isFlow ? openingInFlow : opening; ; form = openingInFlow) {
    const found = form.exec(rest);
    if (!found?.[1]) return false;
    const after = afterValue(rest.slice(found.index + found[0].length), found[1], ends);
    if (after === undefined) return true;
    if (!isFlow) return false;
    rest = after;
  }
}

/** The first line whose value opens a quotation that does not close on it: what comes after is read as part of it. */
export function openQuote(lines: readonly string[]): number | undefined {
  const at = lines.findIndex(opensQuote);
  return at < 0 ? undefined : at + 1;
}

const count = (line: string, signs: RegExp): number => line.match(signs)?.length ?? 0;

/** How many names of fields a line has. */
export const namesInLine = (line: string): number => count(line, /:(?=\s|$)/g);

/** The last line up to `line` on which more brackets open than close. */
export function openBracket(lines: readonly string[], line: number): number | undefined {
  const at = lines.slice(0, line).findLastIndex((text) => count(text, /[[{]/g) > count(text, /[\]}]/g));
  return at < 0 ? undefined : at + 1;
}

const depth = (text: string): number => text.search(/\S/);

/** A value that runs on over the next line because that one stands too far to the right: the mistake is there. */
export function runsOn(lines: readonly string[], line: number): boolean {
  const [here = '', next = ''] = lines.slice(line - 1, line + 1);
  return namesInLine(here) < 2 && depth(next) > depth(here) && /^\s*(?:- +)?[\w-]+:(?:\s|$)/.test(next);
}

/** The first line under a field when it has no dash while others there have one: the mistake is there, though YAML stumbles later. */
export function withoutDash(lines: readonly string[], line: number): number | undefined {
  const field = lines.slice(0, line).findLastIndex((text) => /^\S/.test(text));
  const [first = '', ...others] = lines.slice(field + 1, line);
  const isMixed = /^\s+[a-z]\w*:/.test(first) && others.some((text) => /^\s*- /.test(text) && depth(text) < depth(first));
  return isMixed ? field + 2 : undefined;
}
