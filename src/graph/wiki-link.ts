/** A link as an editor writes it: `[[modellen/rollenwiel#kop|eigen woorden]]`. */
export interface WikiLink {
  id: string;
  anchor?: string;
  label?: string;
  /** Number of line breaks in the text before the link. */
  linesBefore: number;
}

const pattern = /\[\[([^\]|#]+)(?:#([^\]|]+))?(?:\|([^\]]+))?\]\]/g;

/** Cuts text into plain pieces and links, in order: `'a [[b/c]]'` gives `['a ', { id: 'b/c', linesBefore: 0 }]`. */
export function splitWikiLinks(text: string): (string | WikiLink)[] {
  const parts: (string | WikiLink)[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole, id = '', anchor, label] = match;
    if (match.index > end) parts.push(text.slice(end, match.index));
    const linesBefore = text.slice(0, match.index).split('\n').length - 1;
    parts.push({ id: id.trim(), ...(anchor && { anchor }), ...(label && { label: label.trim() }), linesBefore });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}
