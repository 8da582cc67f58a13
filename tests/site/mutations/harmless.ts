import { textOf } from '../../../src/text/to-html.ts';
import { fieldOf } from '../../../src/graph/field.ts';
import type { Entry } from '../../../src/graph/entry.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { pageOf } from '../../../src/views/entry-page.ts';

/** Signs that a reader should never see. */
const raw = /\[\[|\]\]|\*\*|\]\(|[{}]|<\/?[A-Z]|\bundefined\b|\[object Object\]|\bNaN\b/;

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' };

/** What a reader sees of a piece of HTML. */
const seenIn = (html: string): string =>
  html
    .replace(/<\/?(?:b|em|strong|a|span|sup|button|del)\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:#x([0-9a-f]+)|(\w+));/gi, (_, code?: string, name?: string) =>
      code ? String.fromCodePoint(parseInt(code, 16)) : (entities[name ?? ''] ?? ' '),
    );

const countWords = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** The words that a text means to show, read off its source without a parser: what a link, tag or note is made of falls away. */
const meantBy = (source: string): string =>
  source
    .replace(/\[\[[^\]|]*\]\]/g, ' ')
    .replace(/\[\[[^\]|]*\\?\|/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/^\[[^\]]*\]:\s*(?:\S+$)?/gm, ' ')
    .replace(/\[\^[^\]]*\]/g, ' ')
    .replace(/<\/?[A-Z][^>]*>/g, ' ')
    .replace(/^\s*\d+[.)]/gm, ' ')
    .replace(/&\w+;/g, ' ');

/** All texts in a piece of data. */
const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const unquoted = (text: string): string => {
  const trimmed = text.trim();
  if (trimmed.startsWith('"')) return trimmed.slice(1, -1).replaceAll('\\"', '"');
  return trimmed.startsWith("'") ? trimmed.slice(1, -1).replaceAll("''", "'") : trimmed;
};

/** The fields whose value is another than what stands behind their name in the file. */
function changedFields(entry: Entry, fields: string): string[] {
  return fields.split('\n').flatMap((line) => {
    const [, name = '', written = ''] = /^(\w+): +([^[{>|&*!].*)$/.exec(line) ?? [];
    if (!name || /^\s*#/.test(written)) return [];
    const value = fieldOf(entry, name);
    const isSame = value !== undefined && String(value) === unquoted(written);
    return isSame ? [] : [`${name} is «${String(value)}», bedoeld is «${unquoted(written)}»`];
  });
}

/** What a reader would see wrong on the page of an entry whose file holds this source; nothing when it shows what was meant. */
export function harmIn(graph: Graph, entry: Entry, source: string): string | undefined {
  const [, fields = source, text = ''] =
    /^\uFEFF?\s*---[ \t]*\n(.*?)\n---[ \t]*(?:\n(.*))?$/s.exec(source.replaceAll('\r\n', '\n')) ?? [];
  const seen = textOf(graph, entry, () => undefined)
    .pieces.map((piece) => ('html' in piece ? seenIn(piece.html) : ' '))
    .join('')
    .replaceAll('\u00ad', '');
  const strings = stringsIn(pageOf(graph, entry));
  const left = [seen, ...strings].map((one) => raw.exec(one)?.[0]).find(Boolean);
  if (left) return `ruwe tekens: ${left}`;
  const shown = countWords(seen);
  const lost = [...countWords(meantBy(text))].find(([word, count]) => (shown.get(word) ?? 0) < count);
  if (lost) return `woord niet te zien: ${lost[0]}`;
  return changedFields(entry, fields)[0];
}
