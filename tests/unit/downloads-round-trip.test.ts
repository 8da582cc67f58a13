import core from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse, type Creator } from '@retorquere/bibtex-parser';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import type { Publication } from '../../src/downloads/publication.ts';
import { referenceFormats } from '../../src/downloads/references.ts';
import { csl } from '../../src/schema/csl.ts';

// What is taken along is read back by programs that are not ours, and must say the same.

/** All publications of the content, straight from their files. */
const ofContent: Publication[] = globSync('content/{literatuur,bronnen}/*.{yaml,mdx}').flatMap((file) => {
  const [, head] = /^(?:---\n)?([\s\S]*?)(?:\n---|$)(?![^\n])/.exec(readFileSync(file, 'utf8')) ?? [];
  const found: unknown = z.looseObject({}).parse(parseYaml(head ?? ''))['csl'];
  return found === undefined ? [] : [{ id: file.replace(/^.*\/|\.\w+$/g, ''), csl: csl.parse(found) }];
});

/** Names and titles that break readers: particles, signs of LaTeX, other scripts, words that separate names. */
const hard: Publication[] = [
  {
    id: 'lastig-1',
    csl: {
      type: 'article-journal',
      title: '100% samen & \\anders_om {haken} #1 ~ ^ $5 – “Netwerk” in Zorg',
      author: [
        { family: 'Dijk', given: 'J.', 'non-dropping-particle': 'van' },
        { family: 'Berg', given: 'A.B.', 'non-dropping-particle': 'van den' },
        { family: 'Wit', given: 'Piet', 'non-dropping-particle': 'de' },
        { literal: 'Raad voor Zorg & Welzijn' },
        { literal: 'Bond en Co and Partners' },
        { family: 'Bevir' },
        { family: 'Jong', 'non-dropping-particle': 'de' },
        { family: 'Толстой', given: 'Лев' },
        { family: '村上', given: '春樹' },
        { family: 'Øre-Åsen', given: 'Zoë' },
      ],
      issued: '2023-06-20',
      'container-title': 'Tuin & Zorg',
      page: '4-9',
    },
  },
  {
    id: 'lastig-2',
    csl: {
      type: 'report',
      title: 'Een heel lange titel die over meer dan één regel van tachtig tekens loopt in een bestand',
      issued: '1999',
    },
  },
];

const all = [...ofContent, ...hard];

/** A publication as it must come back: keys of names differ between readers, so each name is one text. */
interface Read {
  title: string;
  names: string[];
  year: string | undefined;
}

const whole = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' ').replace(/,$/, '');

const expected = all.map(({ csl: { title, author = [], issued } }): Read => ({
  title,
  names: author.map((name) =>
    'literal' in name ? name.literal : whole(name['non-dropping-particle'], name.family, name.given && `| ${name.given}`),
  ),
  year: issued?.slice(0, 4),
}));

const cslName = z.looseObject({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() });
const cslItem = z.looseObject({
  title: z.string(),
  author: z.array(cslName).default([]),
  issued: z.looseObject({ 'date-parts': z.array(z.array(z.coerce.string())) }).optional(),
});

/** What citation-js reads in a file. */
const byCitationJs = (text: string): Read[] =>
  z
    .array(cslItem)
    .parse(JSON.parse(new core.Cite(text).format('data')))
    .map(({ title, author, issued }) => ({
      title,
      names: author.map(({ literal, family, given, 'non-dropping-particle': particle }) =>
        whole(literal, particle as string | undefined, family, given && `| ${given}`),
      ),
      year: issued?.['date-parts'][0]?.[0],
    }));

/** What the reader of BibTeX that Zotero’s users know (Better BibTeX) reads. */
function byBetterBibtex(text: string): Read[] {
  const { entries, errors } = parse(text, { sentenceCase: false, english: false });
  expect(errors).toEqual([]);
  const nameOf = ({ name, prefix, lastName, firstName }: Creator): string =>
    whole(name, prefix, lastName, firstName && `| ${firstName}`);
  return entries.map(({ fields: { title, author = [], year, date } }) => ({
    title: String(title).replace(/<\/?span[^>]*>/g, ''),
    names: author.map(nameOf),
    year: String(year ?? date),
  }));
}

/** What RIS says, read by its own rules: a tag of two signs, two spaces, a stroke. */
function byOwnRis(text: string): Read[] {
  return text
    .split(/^ER {2}- *$/m)
    .filter((record) => record.trim())
    .map((record) => {
      const lines = record
        .trim()
        .split('\n')
        .map((line) => /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [line, 'geen tag', line]);
      const of = (tag: string): string[] => lines.filter(([, one]) => one === tag).map(([, , value = '']) => value);
      expect(of('geen tag')).toEqual([]);
      return { title: of('TI')[0] ?? '', names: of('AU').map((name) => whole(name.replace(', ', ' | '))), year: of('PY')[0] };
    });
}

/** citation-js throws the writers of a newspaper article in RIS away (they are its “reporter”); Zotero and EndNote do not. */
const withReporters = (list: readonly Read[]): Read[] =>
  list.map((one, index) =>
    all[index]?.csl.type === 'article-newspaper' ? { ...one, names: expected[index]?.names ?? [] } : one,
  );

/** Some readers know no year as nothing, some as an empty text. */
const plain = (list: readonly Read[]): Read[] =>
  list.map((one) => ({ ...one, year: one.year === 'undefined' ? undefined : one.year }));

describe('references that others read back', () => {
  test('are those of the whole content', () => {
    expect(ofContent.length).toBe(globSync('content/{literatuur,bronnen}/*.{yaml,mdx}').length);
    expect(ofContent.length).toBeGreaterThan(60);
  });

  test.each([
    ['BibTeX', 'citation-js', 'bib', byCitationJs],
    ['BibTeX', 'Better BibTeX', 'bib', byBetterBibtex],
    ['RIS', 'citation-js', 'ris', (text: string) => withReporters(byCitationJs(text))],
    ['RIS', 'the rules of RIS', 'ris', byOwnRis],
    ['CSL-JSON', 'citation-js', 'json', byCitationJs],
  ] as const)('%s by %s: the same titles, names and years', (_, _reader, form, read) => {
    expect(plain(read(referenceFormats[form].write(all)))).toEqual(expected);
  });
});
