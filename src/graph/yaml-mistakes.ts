import { type Document, type ErrorCode, isAlias, isScalar, LineCounter, type Node, visit } from 'yaml';
import { hintIn, namesInLine, openBracket, openQuote, runsOn, withoutDash } from './yaml-lines.ts';

/** What is wrong in a piece of YAML, with its line in that piece. */
export interface YamlMistake {
  line: number;
  detail: string;
}

const indent =
  'deze regel is niet goed ingesprongen; laat de velden van één groep recht onder elkaar beginnen, en die van een lijst twee spaties na het streepje';
const quote =
  'een waarde begint met een aanhalingsteken dat niet goed sluit; zet de hele waarde tussen dubbele aanhalingstekens, of haal het teken weg';
const twice = 'hetzelfde veld staat er twee keer; haal een van de twee weg';
const bracket = 'hier gaat een [ of { open die niet sluit; zet er ] of } achter';

/** What YAML's own errors say, for who does not read English; the code is the package's. */
const yamlErrors: Partial<Record<ErrorCode, string>> = {
  BAD_INDENT: indent,
  BAD_SCALAR_START: 'een waarde begint met een teken dat hier niet kan; zet de waarde tussen aanhalingstekens',
  BAD_DQ_ESCAPE: 'in een tekst tussen dubbele aanhalingstekens staat een \\; haal die weg, of gebruik enkele aanhalingstekens',
  DUPLICATE_KEY: twice,
  MISSING_CHAR: 'er ontbreekt een teken: een aanhalingsteken, haakje of komma',
  MULTILINE_IMPLICIT_KEY: 'de regel is geen «veld: waarde»; er mist een dubbele punt, de spatie daarna, of een aanhalingsteken',
  BLOCK_AS_IMPLICIT_KEY: 'een waarde met een dubbele punt erin moet tussen aanhalingstekens',
  BLOCK_IN_FLOW:
    'tussen [ ] of { } mist een komma of een haak, of er staat een dubbele punt in; zet die waarde tussen aanhalingstekens',
  TAB_AS_INDENT: 'er staat een tab; spring in met spaties',
  UNEXPECTED_TOKEN: 'er staat een teken dat hier niet kan; zet de waarde tussen aanhalingstekens',
  MULTIPLE_DOCS: 'er staat een regel met --- midden tussen de velden; haal die weg',
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
  if (quoted !== undefined) return { line: quoted, detail: quote };
  if (error.message.includes('Flow')) return { line: openBracket(lines, line) ?? line, detail: bracket };
  const bare = isPlain ? undefined : withoutDash(lines, line);
  if (bare !== undefined)
    return { line: bare, detail: 'deze regel hoort bij een lijst, en mist het streepje dat de andere wel hebben' };
  const here = lines[line - 1] ?? '';
  if (code === 'DUPLICATE_KEY' && /^\s/.test(here)) {
    return { line, detail: `${twice}, of zet een streepje voor de regel waar het volgende van de lijst begint` };
  }
  const hint = isPlain ? undefined : hintIn(here);
  if (hint !== undefined) return { line, detail: hint };
  if (error.message.startsWith('Sequence item')) return { line, detail: indent };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && runsOn(lines, line)) return { line: line + 1, detail: indent };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /^\s*- /.test(here) && namesInLine(here) < 2) return { line, detail: indent };
  if (/^- +[\w-]+:/.test(here)) return { line, detail: 'voor de naam van een veld hoort geen streepje; haal het weg' };
  return { line, detail: yamlErrors[code] ?? 'dit is niet te lezen als «veld: waarde»; zet de waarde tussen aanhalingstekens' };
}

/** What a value turned into that its author did not mean, or nothing. */
function trapOf(node: Node, text: string): string | undefined {
  if (isAlias(node) || node.anchor) return 'een waarde begint met & of *; zet haar tussen aanhalingstekens';
  if (node.tag) return 'een waarde begint met een uitroepteken; zet haar tussen aanhalingstekens';
  if (!isScalar(node) || node.type !== 'PLAIN') return undefined;
  // An empty value with a remark behind it: the remark was the value.
  if (node.value === null && node.comment && /^\S/.test(node.comment)) {
    return `de waarde «#${node.comment}» begint met een hekje, en valt daardoor weg; zet haar tussen aanhalingstekens`;
  }
  if (typeof node.value !== 'string') return undefined;
  if (/^[“„][^“”„]*[”“]$|^‘[^‘’]*’$/.test(node.value)) {
    return `de waarde staat tussen gekrulde aanhalingstekens, en die komen zo op de pagina; typ rechte ("), of laat ze weg`;
  }
  if (node.comment) {
    return `na «${node.value}» staat « #», en wat daarna komt valt weg; zet de hele waarde tussen aanhalingstekens`;
  }
  const [start = 0, end = 0] = node.range ?? [];
  const isMerged = /\n\s*- /.test(text.slice(start, end));
  return isMerged
    ? `na «${node.value.split(' - ')[0] ?? ''}» staat een streepje dat te ver is ingesprongen; zet het recht onder het vorige`
    : undefined;
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
