import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { type ErrorCode, isNode, LineCounter, parseDocument } from 'yaml';
import type { Heading } from './entry.ts';
import { problems, type Problem } from './problems.ts';

/** A file under content/, read but not yet checked against a schema. */
export interface ParsedFile {
  data: unknown;
  /** The text as a tree with true line numbers; absent in a YAML file. */
  body?: Root;
  headings: Heading[];
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
};

const mdxError = 'een {, een } of een < heeft in de tekst een eigen betekenis; schrijf het teken uit of haal het weg';

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** Reads YAML and keeps its lines. `offset` is the number of lines above it in the file. */
function parseYaml(text: string, file: string, offset: number): ParsedFile | Problem[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  if (document.errors.length > 0) {
    return document.errors.map((error) => {
      const line = counter.linePos(error.pos[0]).line + offset;
      return problems.syntax({ file, line, field: '' }, yamlErrors[error.code] ?? 'het is geen geldige YAML');
    });
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line + offset;
    }
    return 1;
  };
  return { data: document.toJS() ?? {}, headings: [], lineOf };
}

/** The headings of a text, with the anchors that Astro gives them (github-slugger, the same on both sides). */
function headingsOf(body: Root): Heading[] {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  visit(body, 'heading', (node) => {
    const text = toString(node);
    headings.push({ depth: node.depth, text, anchor: slugger.slug(text), line: node.position?.start.line ?? 1 });
  });
  return headings;
}

/** Reads one YAML or MDX file into data, text and lines, or gives the problems that keep it from being read. */
export function parseFile(source: string, file: string): ParsedFile | Problem[] {
  if (file.endsWith('.yaml')) return parseYaml(source, file, 0);
  const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1];
  if (frontmatter === undefined) return [problems.noFrontmatter({ file, line: 1, field: '' })];
  const parsed = parseYaml(frontmatter, file, 1);
  if (Array.isArray(parsed)) return parsed;
  try {
    const body = markdown.parse(source);
    return { ...parsed, body, headings: headingsOf(body) };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return [problems.syntax({ file, line: error.line ?? 1, field: '' }, mdxError)];
  }
}
