import { type Document, type ErrorCode, isAlias, isScalar, LineCounter, type Node, visit } from 'yaml';
import * as words from '#language/problems-yaml.ts';
import { hintIn, namesInLine, openBracket, openQuote, runsOn, withoutDash } from './yaml-lines.ts';

/** What is wrong in a piece of YAML, with its line in that piece. */
export interface YamlMistake {
  line: number;
  detail: string;
}

/** What YAML's own errors say, in plain words; the code is the package's. */
const yamlErrors: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: words.indent,
  BAD_SCALAR_START: words.wrongStart,
  BAD_DQ_ESCAPE: words.backslash,
  DUPLICATE_KEY: words.twice,
  MISSING_CHAR: words.missingSign,
  MULTILINE_IMPLICIT_KEY: words.noFieldAndValue,
  BLOCK_AS_IMPLICIT_KEY: words.colonInValue,
  BLOCK_IN_FLOW: words.betweenBrackets,
  TAB_AS_INDENT: words.tab,
  UNEXPECTED_TOKEN: words.wrongSign,
  MULTIPLE_DOCS: words.fenceAmongFields,
};

/** The first error: those that follow it mostly come from it. */
export function firstError(document: Document.Parsed, text: string, counter: LineCounter): YamlMistake | undefined {
  const [error] = document.errors;
  if (!error) return undefined;
  const { code } = error;
  const lines = text.split('\n');
  const { line } = counter.linePos(error.pos[0]);
  const isPlain = code === 'DUPLICATE_KEY' || code === 'TAB_AS_INDENT' || code === 'MULTIPLE_DOCS';
  const quoted = isPlain ? undefined : openQuote(lines);
  if (quoted !== undefined) return { line: quoted, detail: words.openQuote };
  if (error.message.includes('Flow')) return { line: openBracket(lines, line) ?? line, detail: words.openBracket };
  const bare = isPlain ? undefined : withoutDash(lines, line);
  if (bare !== undefined) return { line: bare, detail: words.missingDash };
  const here = lines[line - 1] ?? '';
  if (code === 'DUPLICATE_KEY' && /^\s/.test(here)) {
    return { line, detail: words.twiceOrDash };
  }
  const hint = isPlain ? undefined : hintIn(here);
  if (hint !== undefined) return { line, detail: hint };
  if (error.message.startsWith('Sequence item')) return { line, detail: words.indent };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && runsOn(lines, line)) return { line: line + 1, detail: words.indent };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /^\s*- /.test(here) && namesInLine(here) < 2) return { line, detail: words.indent };
  if (/^- +[\w-]+:/.test(here)) return { line, detail: words.dashBeforeField };
  return { line, detail: yamlErrors[code] ?? words.notReadable };
}

/** What a value turned into that its author did not mean, or nothing. */
function trapOf(node: Node, text: string): string | undefined {
  if (isAlias(node) || node.anchor) return words.startsWithAlias;
  if (node.tag) return words.startsWithTag;
  if (!isScalar(node) || node.type !== 'PLAIN') return undefined;
  // An empty value with a remark behind it: the remark was the value.
  if (node.value === null && node.comment && /^\S/.test(node.comment)) {
    return words.startsWithHash(node.comment);
  }
  if (typeof node.value !== 'string') return undefined;
  if (/^[“„][^“”„]*[”“]$|^‘[^‘’]*’$/.test(node.value)) {
    return words.curlyQuotes;
  }
  if (node.comment) {
    return words.hashInValue(node.value);
  }
  const [start = 0, end = 0] = node.range ?? [];
  const isMerged = /\n\s*- /.test(text.slice(start, end));
  return isMerged ? words.dashTooDeep(node.value.split(' - ')[0] ?? '') : undefined;
}

/** What YAML can do and a redacteur never means: it would show something else than what was written. */
export function trapIn(document: Document.Parsed, text: string, counter: LineCounter): YamlMistake | undefined {
  let found: YamlMistake | undefined;
  visit(document, {
    Node: (_, node) => {
      const detail = trapOf(node, text);
      if (detail === undefined) return undefined;
      found = { line: counter.linePos(node.range?.[0] ?? 0).line, detail };
      return visit.BREAK;
    },
  });
  return found;
}
