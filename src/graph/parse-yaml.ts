import { type Document, type ErrorCode, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';

/** Fields that were read, and where each stands. */
export interface ParsedFields {
  data: unknown;
  /** The line of a field, given its path; of the nearest field above it when the field itself is not there. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** What YAML's own errors say, for who does not read English; the code is the package's. */
const yamlErrors: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: 'de regel is niet goed ingesprongen, of een lijst met [ mist zijn ]',
  BAD_SCALAR_START: 'een waarde begint met een teken dat hier niet kan; zet de waarde tussen aanhalingstekens',
  DUPLICATE_KEY: 'hetzelfde veld staat er twee keer',
  MISSING_CHAR: 'er ontbreekt een teken: een aanhalingsteken, haakje of komma',
  MULTILINE_IMPLICIT_KEY: 'de regel is geen «veld: waarde»; mist er een dubbele punt of een aanhalingsteken?',
  BLOCK_AS_IMPLICIT_KEY: 'een waarde met een dubbele punt erin moet tussen aanhalingstekens',
  TAB_AS_INDENT: 'er staat een tab; spring in met spaties',
  UNEXPECTED_TOKEN: 'er staat een teken dat hier niet kan; zet de waarde tussen aanhalingstekens',
  MULTIPLE_DOCS: 'er staat een regel met --- midden tussen de velden; haal die weg',
};

/** The first line whose value opens a quotation that does not close on it: what comes after is read as part of it. */
function openQuote(text: string): number | undefined {
  const opening = /^\s*(?:- +)?(?:[\w-]+: +)?(?:- +)?(["'])/;
  const at = text.split('\n').findIndex((line) => {
    const quote = opening.exec(line)?.[1];
    if (!quote) return false;
    const value = line.slice(line.indexOf(quote) + 1).replaceAll(quote === "'" ? "''" : '\\"', '');
    const end = value.indexOf(quote);
    return end < 0 || !/^\s*(?:#.*|:.*|,.*)?$/.test(value.slice(end + 1));
  });
  return at < 0 ? undefined : at + 1;
}

const quoteHelp =
  'een waarde begint met een aanhalingsteken dat niet goed sluit; zet de hele waarde tussen dubbele aanhalingstekens, of haal het teken weg';

/** The first error: those that follow it mostly come from it. */
function firstError(document: Document.Parsed, text: string, counter: LineCounter): { line: number; detail: string } | undefined {
  const [error] = document.errors;
  if (!error) return undefined;
  const quoted = error.code === 'DUPLICATE_KEY' || error.code === 'TAB_AS_INDENT' ? undefined : openQuote(text);
  if (quoted !== undefined) return { line: quoted, detail: quoteHelp };
  return { line: counter.linePos(error.pos[0]).line, detail: yamlErrors[error.code] ?? 'het is geen geldige YAML' };
}

/** What YAML can do and a redacteur never means: it would show something else than what was written. */
function trapIn(document: Document.Parsed, counter: LineCounter): { line: number; detail: string } | undefined {
  let found: { line: number; detail: string } | undefined;
  const at = (range: readonly number[] | null | undefined, detail: string): symbol => {
    found = { line: counter.linePos(range?.[0] ?? 0).line, detail };
    return visit.BREAK;
  };
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor) {
        return at(node.range, 'een waarde begint met & of *; zet haar tussen aanhalingstekens');
      }
      if (node.tag?.startsWith('!') || (node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))) {
        return at(node.range, 'een waarde begint met een uitroepteken; zet haar tussen aanhalingstekens');
      }
      const isCut = isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string' && node.comment;
      if (isCut)
        return at(
          node.range,
          `na «${String(node.value)}» staat « #», en wat daarna komt valt weg; zet de hele waarde tussen aanhalingstekens`,
        );
      return undefined;
    },
  });
  return found;
}

/** The place in the text of the deepest part of a path that is there. */
function offsetAt(document: Document.Parsed, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair || !isScalar(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined;
      if (!range) return offset;
      offset = range[0];
    } else return offset;
  }
  return offset;
}

/**
 * Reads YAML and keeps its lines.
 * @param before the number of lines that stand above it in the file
 */
export function parseYaml(text: string, file: string, before: number): ParsedFields | Problem[] {
  const counter = new LineCounter();
  // At 'silent' the package drops what comes after a second --- without a word.
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
  const wrong = firstError(document, text, counter) ?? trapIn(document, counter);
  if (wrong) return [problems.syntax({ file, line: wrong.line + before, field: '' }, wrong.detail)];
  const lineOf = (path: readonly PropertyKey[]): number => {
    const offset = offsetAt(document, path);
    return offset === undefined ? 1 : counter.linePos(offset).line + before;
  };
  return { data: document.toJS() ?? {}, lineOf };
}
