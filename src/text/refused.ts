import type { Definition, FootnoteDefinition, Link, LinkReference, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Mistake } from './mistake.ts';
import { isCode, lineOf } from './tree.ts';

const picture =
  'Een afbeelding zet je erin met <Afbeelding bestand="naam.jpg" alt="wat je ziet" />; het bestand komt in content/afbeeldingen/.';

/** What a text may not hold though MDX can read it, each with what to write instead. */
function refusalOf(node: Nodes): string | undefined {
  if (node.type === 'link' || node.type === 'linkReference') return linkRefusal(node);
  if (node.type === 'mdxjsEsm') {
    return 'Een alinea kan niet met «import» of «export» beginnen: code kan hier niet. Begin met een hoofdletter of een ander woord.';
  }
  if (isCode(node)) return 'De tekens { en } hebben hier een eigen betekenis. Haal ze weg, of zet er een backslash voor: \\{.';
  if (node.type === 'html') return 'HTML kan hier niet. Schrijf de woorden zonder de tags.';
  if (node.type === 'image' || node.type === 'imageReference') return picture;
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return 'Een lijst met hokjes kan hier niet. Haal [ ] of [x] weg.';
  }
  return undefined;
}

/** What is wrong with a link by what stands in it. */
function linkRefusal(node: Link | LinkReference): string | undefined {
  let hasLink = false;
  visit(node, (inside) => {
    if (inside !== node && (inside.type === 'wikiLink' || inside.type === 'link')) hasLink = true;
  });
  if (hasLink) return 'In de woorden van deze link staat nog een link. Laat er één over.';
  return toString(node).trim() ? undefined : 'Deze link heeft geen woorden. Schrijf [woorden](/adres/).';
}

type Defined = Definition | FootnoteDefinition;

/** Definitions that nothing refers to, and those that stand twice: their words would vanish without a trace. */
function loseDefinitions(tree: Root): Mistake[] {
  const used = new Set<string>();
  const defined: Defined[] = [];
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(`link ${node.identifier}`);
    if (node.type === 'footnoteReference') used.add(`noot ${node.identifier}`);
    if (node.type === 'definition' || node.type === 'footnoteDefinition') defined.push(node);
  });
  const keyOf = ({ type, identifier }: Defined): string => `${type === 'definition' ? 'link' : 'noot'} ${identifier}`;
  return defined.flatMap((node, index): Mistake[] => {
    const mark = node.type === 'definition' ? `[${node.identifier}]` : `[^${node.identifier}]`;
    const isDouble = defined.findIndex((other) => keyOf(other) === keyOf(node)) < index;
    if (isDouble) return [{ line: lineOf(node), message: `«${mark}:» staat er twee keer. Haal een van de twee weg.` }];
    const message = `Nergens in de tekst wordt naar «${mark}» verwezen, dus deze regel is niet te zien. Verwijs ernaar, of haal haar weg.`;
    return used.has(keyOf(node)) ? [] : [{ line: lineOf(node), message }];
  });
}

/** Everything in a text that is refused, wherever it stands. */
export function refusedIn(tree: Root): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(tree, (node) => {
    const message = refusalOf(node);
    if (message) mistakes.push({ line: lineOf(node), message });
  });
  return [...mistakes, ...loseDefinitions(tree)];
}
