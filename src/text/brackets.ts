import type { Nodes, Parent, Root, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Mistake } from './mistake.ts';
import { saidElsewhere } from './notes.ts';
import { lineOf } from './tree.ts';

type Remedy = (first: string, second: string) => string;

/** What loose square brackets were probably meant to be, with what to write. The first that fits is said. */
const remedies: readonly (readonly [RegExp, Remedy])[] = [
  [/^\[\^([^\]\s]+)\]\s/, (name) => `Na [^${name}] hoort een dubbele punt: [^${name}]: de tekst van de noot.`],
  [
    /\[\^([^\]\s]+)\]/,
    (name) => `De noot [^${name}] heeft geen tekst. Zet onderaan op een eigen regel: [^${name}]: de tekst van de noot.`,
  ],
  [/\[\^|\^\[/, () => 'Een noot schrijf je zo: [^1], zonder spaties, en onderaan op een eigen regel [^1]: de tekst van de noot.'],
  [/^\[[ xX]\]\s/, () => 'Een lijst met hokjes kan hier niet. Haal [ ] of [x] weg.'],
  [/\[([^\]]+)\]\[((?:\/|https?:)[^\]]*)\]/, (words, address) => `Om een adres horen ronde haken: [${words}](${address}).`],
  [
    /\[[^\]]+\]\[([^\]]*)\]/,
    (name) => `De verwijzing [${name}] bestaat niet. Schrijf de link zo: [woorden](/adres/), of [[soort/naam|woorden]].`,
  ],
  [
    /\]\(([^)\s]*\([^)\s]*)\)(?!.*\))/,
    (address) => `De link naar «${address})» sluit niet: er ontbreekt een ). Zet er nog een achter.`,
  ],
  [/\]\(([^)\s]*)\n[^)\n]*\)/, (begin) => `Het adres «${begin}…» staat op twee regels. Zet het op één regel, zonder spaties.`],
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
  [
    /^\[([^\]]+)\](?::\s*$|:?\s+(?:https?:|www\.|\/))/,
    (name) => `Een verwijzing schrijf je op een eigen regel zo: [${name}]: https://adres.nl.`,
  ],
  [
    /\[\/(?:b|i|u|s|url|img|quote|list|color|size)\]/i,
    () => 'Codes tussen haken werken hier niet. Vet schrijf je als **woorden**, een link als [woorden](/adres/).',
  ],
  [
    /\[([^\]|]*?)\|?(https?:\/\/[^\s\]|]+)/,
    (words, address) => `Een link naar een adres schrijf je zo: [${words || 'woorden'}](${address}).`,
  ],
  [/\[([a-z]+\/[a-z0-9-]+(?:[#|][^\]]*)?)\]/, (link) => `Een link naar een ingang heeft twee haken: [[${link}]].`],
  [/\[@([^\]]+)\]/, (name) => `Een verwijzing naar een publicatie schrijf je zo: [[literatuur/${name}]].`],
  [/\[(?:TOC|inhoud)\]/i, () => 'Een inhoudsopgave maakt de site zelf. Haal deze regel weg.'],
  [/\[!\w+\]/, () => 'Een opmerking apart zet je in een kader: <Kader kop="Let op">, de tekst, en </Kader>.'],
  [
    /\[\d{1,3}\]/,
    () => 'Een noot schrijf je zo: [^1], en onderaan op een eigen regel [^1]: de tekst. Gebruik anders ronde haken.',
  ],
];

const ours =
  'Vierkante haken zijn hier het teken voor wat van ons is. Zet <Eigen> en </Eigen> om de woorden, of gebruik ronde haken.';

/** The text from a node on to the end of its line: a bare address in it is a node of its own. */
function restOf(node: Text, index: number, parent: Parent): string {
  const after = parent.children.slice(index + 1).map((next) => (next.type === 'break' ? '\n' : toString(next)));
  return [node.value, ...after].join('');
}

/** The first line, and the next as well where an address runs on over it. */
function lineFrom(text: string): string {
  const [first = '', second = ''] = text.replace(/^\n/, '').split('\n');
  return /\]\([^)]*$/.test(first) ? `${first}\n${second}` : first;
}

/** Whether the words of a link that opens here hold another link. */
function isNested(node: Text, next: Nodes | undefined, rest: string): boolean {
  return next?.type === 'link' && /\[[^\]]*$/.test(node.value) && /^[^[\]\n]*\]\(/.test(rest.slice(node.value.length));
}

function mistakeIn(node: Text, index: number, parent: Parent): Mistake | undefined {
  const at = node.value.search(/[[\]]/);
  if (at < 0) return undefined;
  const line = lineOf(node) + (node.value.slice(0, at).split('\n').length - 1);
  const next = parent.children[index + 1];
  const rest = lineFrom(restOf(node, index, parent).slice(at > 0 ? at - 1 : 0));
  if (isNested(node, next, restOf(node, index, parent)))
    return { line, message: 'In de woorden van deze link staat nog een link. Laat er één over.' };
  if (next?.type === 'linkReference' && /\][ \t]+$/.test(node.value))
    return { line, message: 'Tussen ] en [ staat een spatie. Haal haar weg: [woorden][naam].' };
  for (const [pattern, message] of remedies) {
    const match = pattern.exec(rest);
    if (match) return { line, message: message(match[1] ?? '', match[2] ?? '') };
  }
  return { line, message: ours };
}

/** Square brackets that are left in running text once all links have been read: something that was meant and did not work. */
export function looseBrackets(tree: Root): Mistake[] {
  const mistakes: Mistake[] = [];
  const said = saidElsewhere(tree);
  visit(tree, 'text', (node, index, parent) => {
    const [mark] = /\[\^[^\]\s]+\]/.exec(node.value) ?? [];
    const isNote = index === 0 && parent?.type === 'paragraph' && node.value.startsWith(mark ?? '\0');
    if (mark && said.has(mark) && !isNote) return;
    const mistake = parent && index !== undefined ? mistakeIn(node, index, parent) : undefined;
    // One message a line: what is left of a broken link stands in more than one piece.
    if (mistake && !mistakes.some(({ line }) => line === mistake.line)) mistakes.push(mistake);
  });
  return mistakes;
}
