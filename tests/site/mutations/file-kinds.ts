import { replaced, type Choice, type Mutation, type Source } from './mutation.ts';

type Make = (source: Source, choice: Choice) => Omit<Mutation, 'kind'> | undefined;

const textOf = ({ lines }: Source): string => lines.join('\n');
const whole = (source: Source, content: string | Uint8Array, lines: number[] = [1]) => ({ name: source.name, content, lines });

/** A change of one line by its number (from 0), reported there. */
const changed = (source: Source, at: number, ...by: string[]) =>
  whole(source, replaced(source.lines, at, ...by).join('\n'), [at + 1, at + by.length]);

const random = (change: (line: string, choice: Choice) => string | string[] | undefined): Make => {
  return (source, choice) => {
    const at = choice.below(source.lines.length - 1);
    const line = source.lines[at] ?? '';
    const by = line.length > 3 ? change(line, choice) : undefined;
    if (by === undefined) return undefined;
    // What goes missing is reported at the top.
    const made = changed(source, at, ...[by].flat());
    return { ...made, lines: by.length === 0 ? [1, at + 1] : made.lines, elsewhere: true };
  };
};

const renamed = (name: (old: string) => string): Make => {
  return (source) => ({
    name: source.name,
    content: undefined,
    lines: [1],
    elsewhere: true,
    also: { name: source.name.replace(/[^/]+$/, name), content: textOf(source) },
  });
};

/** Mistakes with a file as a whole, and blind changes. */
export const fileKinds: readonly (readonly [string, Make])[] = [
  [
    'bestand in Latin-1',
    (source) => (/[À-ÿ]/.test(textOf(source)) ? whole(source, Buffer.from(textOf(source), 'latin1')) : undefined),
  ],
  ['bestand in UTF-16', (source) => whole(source, Buffer.from(`\ufeff${textOf(source)}`, 'utf16le'))],
  ['bestand met BOM', (source) => whole(source, `\ufeff${textOf(source)}`)],
  ['bestand met regeleinden van Windows', (source) => whole(source, source.lines.join('\r\n'))],
  ['bestand met lege regel boven', (source) => whole(source, `\n${textOf(source)}`)],
  ['bestand met spaties achter ---', (source) => whole(source, textOf(source).replace(/^---$/gm, '---  '))],
  ['bestand leeg', (source) => whole(source, '')],
  ['bestand halverwege afgebroken', (source) => whole(source, source.lines.slice(0, 4).join('\n'))],
  [
    'bestand zonder eerste ---',
    (source) => (source.name.endsWith('mdx') ? whole(source, source.lines.slice(1).join('\n')) : undefined),
  ],
  [
    'bestand zonder tweede ---',
    (source) =>
      source.name.endsWith('mdx')
        ? whole(source, replaced(source.lines, source.fence).join('\n'), [1, source.fence + 1])
        : undefined,
  ],
  ['bestand weg', (source) => ({ name: source.name, content: undefined, lines: [1], elsewhere: true })],
  ['bestand heet anders', renamed((old) => `ander-${old}`)],
  ['bestand met hoofdletter', renamed((old) => old.replace(/^./, (letter) => letter.toUpperCase()))],
  ['bestand met spatie', renamed((old) => old.replace('.', ' kopie.'))],
  ['bestand als .md', renamed((old) => old.replace(/\.\w+$/, '.md'))],
  [
    'bestand twee keer',
    (source) => ({
      ...whole(source, textOf(source)),
      elsewhere: true,
      also: { name: source.name.replace(/([^/]+)$/, 'kopie-$1'), content: textOf(source) },
    }),
  ],
  [
    'vragen ernaast leeg',
    (source) => ({
      name: source.name.replace(/\.\w+$/, '.vragen.txt'),
      content: '# nog niets\n',
      lines: [1],
      elsewhere: true,
    }),
  ],
  [
    'vragen ernaast te veel',
    (source) => ({
      name: source.name.replace(/\.\w+$/, '.vragen.txt'),
      content: 'hoe gaat dit\n'.repeat(61),
      lines: [1],
      elsewhere: true,
    }),
  ],
  [
    'vragen ernaast te lang',
    (source) => ({
      name: source.name.replace(/\.\w+$/, '.vragen.txt'),
      content: `hoe gaat dit\n${'en hoe nog meer '.repeat(20)}\n`,
      lines: [2],
      elsewhere: true,
    }),
  ],
  [
    'vragen naast niets',
    (source) => ({ name: source.name.replace(/[^/]+$/, 'niets.vragen.txt'), content: 'hoe gaat dit\n', lines: [1] }),
  ],
  [
    'blind: een teken weg',
    random((line, choice) => {
      const at = choice.below(line.length);
      return line.slice(0, at) + line.slice(at + 1);
    }),
  ],
  [
    'blind: twee tekens verwisseld',
    random((line, choice) => {
      const at = choice.below(line.length - 1);
      return line.slice(0, at) + (line[at + 1] ?? '') + (line[at] ?? '') + line.slice(at + 2);
    }),
  ],
  [
    'blind: een teken dubbel',
    random((line, choice) => {
      const at = choice.below(line.length);
      return line.slice(0, at) + (line[at] ?? '') + line.slice(at);
    }),
  ],
  [
    'blind: een leesteken erbij',
    random((line, choice) => {
      const at = choice.below(line.length);
      return line.slice(0, at) + (choice.of([...'[]{}()<>*_`"\'|#:&!\\-']) ?? '') + line.slice(at);
    }),
  ],
  ['blind: een regel dubbel', random((line) => [line, line])],
  ['blind: een regel weg', random(() => [])],
  [
    'blind: aanhalingstekens van Word',
    random((line, choice) => {
      const words = line.split(' ');
      const at = choice.below(words.length);
      return words.map((word, index) => (index === at ? `“${word}”` : word)).join(' ');
    }),
  ],
  [
    'blind: spatie die niet breekt',
    random((line) => (line.trim().includes(' ') ? line.replace(/(\S) (\S+)$/, '$1\u00a0$2') : undefined)),
  ],
  ['blind: streep van Word', random((line) => (/\w-\w/.test(line) ? line.replace(/(\w)-(\w)/, '$1–$2') : undefined))],
];
