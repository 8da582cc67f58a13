import type { Blockquote, Link, LinkReference, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Mistake } from './mistake.ts';
import { isCode, lineOf, type WikiLink } from './tree.ts';

const picture =
  'Een afbeelding zet je erin met <Afbeelding bestand="naam.jpg" alt="wat je ziet" />; het bestand komt in content/afbeeldingen/.';

/** What a text may not hold though MDX can read it, each with what to write instead. */
function refusalOf(node: Nodes): string | undefined {
  if (node.type === 'link' || node.type === 'linkReference' || node.type === 'wikiLink') return linkRefusal(node);
  if (node.type === 'blockquote') return quoteRefusal(node);
  if (node.type === 'mdxjsEsm') {
    return 'Een alinea kan niet met «import» of «export» beginnen: code kan hier niet. Begin met een hoofdletter of een ander woord.';
  }
  if (isCode(node)) {
    if (node.value.startsWith('/*')) return 'Een opmerking met {/* */} kan hier niet. Haal haar weg.';
    return 'De tekens { en } hebben hier een eigen betekenis. Haal ze weg, of zet er een backslash voor: \\{.';
  }
  if (node.type === 'html') return 'HTML kan hier niet. Schrijf de woorden zonder de tags.';
  if (node.type === 'image' || node.type === 'imageReference') return picture;
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return 'Een lijst met hokjes kan hier niet. Haal [ ] of [x] weg.';
  }
  return undefined;
}

/** What is wrong with a link by what stands in it. */
function linkRefusal(node: Link | LinkReference | WikiLink): string | undefined {
  let inside: Nodes['type'] | undefined;
  visit(node, (one) => {
    if (one !== node && (one.type === 'wikiLink' || one.type === 'link' || one.type === 'footnoteReference')) inside = one.type;
  });
  if (inside === 'footnoteReference') return 'In de woorden van deze link staat een noot. Zet die achter de link.';
  if (inside) return 'In de woorden van deze link staat nog een link. Laat er één over.';
  const words = toString(node).trim();
  if (node.type === 'wikiLink') return undefined;
  const [, id] = /^\[([a-z]+\/[a-z0-9-]+)\]$/.exec(words) ?? [];
  if (id && node.type === 'link') return `De woorden van een link staan binnen de haken: [[${id}|${node.url}]].`;
  if (/^\[[^\]]*\]$/.test(words)) return `Een link naar een adres heeft één paar haken: ${words}(/adres/).`;
  return words ? undefined : 'Deze link heeft geen woorden. Schrijf [woorden](/adres/).';
}

/** A line that begins with «more than» is no quotation. */
const quoteRefusal = (node: Blockquote): string | undefined =>
  /^[\d€%]/.test(toString(node))
    ? 'Een regel die met > begint wordt een citaat. Schrijf «meer dan», of zet er een backslash voor: \\>.'
    : undefined;

/** Everything in a text that is refused, wherever it stands. */
export function refusedIn(tree: Root): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(tree, (node) => {
    const message = refusalOf(node);
    if (message) mistakes.push({ line: lineOf(node), message });
  });
  return mistakes;
}
