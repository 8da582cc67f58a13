import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Mistake } from './mistake.ts';
import { lineOf } from './tree.ts';

/** What loose square brackets were probably meant to be, with what to write. The first that fits is said. */
const remedies: readonly (readonly [RegExp, (found: string) => string])[] = [
  [
    /\[\^([^\]\s]+)\]/,
    (name) => `De noot [^${name}] heeft geen tekst. Zet onderaan op een eigen regel: [^${name}]: de tekst van de noot.`,
  ],
  [
    /\[[^\]]+\]\[([^\]]*)\]/,
    (name) => `De verwijzing [${name}] bestaat niet. Schrijf de link zo: [woorden](/adres/), of [[soort/naam|woorden]].`,
  ],
  [
    /\]\(([^)\n ]*)(?![^\n]*\))/,
    (address) => `De link naar «${address}» sluit niet: er ontbreekt een ). Schrijf [woorden](/adres/).`,
  ],
  [
    /\]\(([^)\n]*)/,
    (address) => `De link naar «${address}» is niet te lezen. Schrijf hem zo: [woorden](/adres/), zonder spaties in het adres.`,
  ],
  [/\][ \t]+\(([^)\n]*)\)/, (address) => `Tussen ] en ( staat een spatie. Haal haar weg: [woorden](${address}).`],
  [/\)\[([^\]\n]*)\]/, (address) => `De haken van deze link staan andersom. Schrijf [woorden](${address}).`],
  [/\]\]/, () => 'Hier sluit ]] een link die niet open is. Schrijf een link zo: [[soort/naam|eigen woorden]].'],
];

const ours =
  'Vierkante haken zijn hier het teken voor wat van ons is. Zet <Eigen> en </Eigen> om de woorden, of gebruik ronde haken.';

function mistakeIn(node: Text): Mistake | undefined {
  const at = node.value.search(/[[\]]/);
  if (at < 0) return undefined;
  const line = lineOf(node) + (node.value.slice(0, at).split('\n').length - 1);
  for (const [pattern, message] of remedies) {
    const match = pattern.exec(node.value);
    if (match) return { line, message: message(match[1] ?? '') };
  }
  return { line, message: ours };
}

/** Square brackets that are left in running text once all links have been read: something that was meant and did not work. */
export function looseBrackets(tree: Root): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(tree, 'text', (node) => {
    const mistake = mistakeIn(node);
    // One message a line: what is left of a broken link stands in more than one piece.
    if (mistake && !mistakes.some(({ line }) => line === mistake.line)) mistakes.push(mistake);
  });
  return mistakes;
}
