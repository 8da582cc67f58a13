import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';

const folder = 'dist/downloads';
const namesOf = (ending: string): string[] => globSync(`*.${ending}`, { cwd: folder }).sort();

/** The text files in a packed file, by name. */
function textsIn(name: string): Map<string, string> {
  const files = Object.entries(unzipSync(readFileSync(path.join(folder, name))));
  return new Map(files.map(([file, bytes]) => [file, /\.(xml|rels|xhtml|opf|css|svg)$/.test(file) ? strFromU8(bytes) : '']));
}

/** What is wrong with a text as XML: a tag that is not closed in its place, a sign that is not written out. */
function mistakeIn(xml: string): string | undefined {
  const open: string[] = [];
  for (const [, isEnd, name = '', rest = ''] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*\s*\/?)>/g)) {
    if (isEnd) {
      if (open.pop() !== name) return `</${name}>`;
    } else if (!rest.endsWith('/')) open.push(name);
  }
  if (open.length > 0) return `<${open.join('> <')}>`;
  // Comments, CDATA and the declaration apart, every < begins a tag that was read above.
  const plain = xml.replaceAll(/<\?.*?\?>|<!DOCTYPE[^>]*>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  const read = plain.replaceAll(/<\/?[A-Za-z][\w:.-]*(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g, '');
  return /<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(read)?.[0];
}

test.each([...namesOf('pptx'), ...namesOf('epub'), ...namesOf('docx')])('%s holds XML that is whole', (name) => {
  const wrong = [...textsIn(name)].flatMap(([file, text]) => {
    const mistake = /\.(xml|rels|xhtml|opf|svg)$/.test(file) ? mistakeIn(text) : undefined;
    return mistake ? [`${file}: ${mistake}`] : [];
  });
  expect(wrong).toEqual([]);
});

/** The parts of an Office file that a relation names, and the parts of which the list of contents tells the kind. */
function officeParts(files: ReadonlyMap<string, string>): string[] {
  const related = [...files].flatMap(([file, text]) =>
    file.endsWith('.rels')
      ? [...text.matchAll(/<Relationship [^>]*?\/>/g)]
          .filter(([one]) => !one.includes('TargetMode="External"'))
          .map(([one]) => {
            const target = /Target="([^"]+)"/.exec(one)?.[1] ?? '';
            const from = path.posix.join(path.posix.dirname(file), '..');
            return target.startsWith('/') ? target.slice(1) : path.posix.join(from, target);
          })
      : [],
  );
  const listed = [...(files.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(([, part = '']) => part);
  return [...related, ...listed];
}

test.each([...namesOf('pptx'), ...namesOf('docx')])('%s names only parts that it has', (name) => {
  const files = textsIn(name);
  const parts = officeParts(files);
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.filter((part) => !files.has(part))).toEqual([]);
});

describe.each(namesOf('pptx'))('the slides of %s', (name) => {
  const slides = [...textsIn(name)].filter(([file]) => /^ppt\/slides\/slide\d+\.xml$/.test(file));

  test('have a title, Dutch for the spelling, and a name of its own for each shape', () => {
    expect(slides.length).toBeGreaterThan(10);
    const wrong = slides.flatMap(([file, text]) => {
      const title = /<p:ph\s[^>]*type="title"[^>]*\/>[\s\S]*?<a:t>([^<]+)<\/a:t>/.exec(text)?.[1];
      const ids = [...text.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      const runs = [...text.matchAll(/<a:rPr [^>]*>/g)].map(([run]) => run);
      return [
        ...(title ? [] : [`${file}: no title`]),
        ...(new Set(ids).size === ids.length ? [] : [`${file}: two shapes with one id`]),
        ...(runs.every((run) => run.includes('lang="nl-NL"')) ? [] : [`${file}: a run of another language`]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('mark what is there for the eye only', () => {
    const bare = slides.flatMap(([file, text]) =>
      /<p:cNvPr id="\d+" name="(?:Vel|Overlap|Rand|Lijn|Teken|Streep|Lintel)[^"]*"\/>/.test(text) ? [file] : [],
    );
    expect(bare).toEqual([]);
  });
});

describe.each(namesOf('epub'))('%s', (name) => {
  const files = textsIn(name);
  const opf = files.get('boek/boek.opf') ?? '';
  const nav = parse(files.get('boek/nav.xhtml') ?? '');

  test('says first what it is, and lists all that is in it', () => {
    expect([...files.keys()][0]).toBe('mimetype');
    const listed = [...opf.matchAll(/<item [^>]*?href="([^"]+)"/g)].map(([, href = '']) => `boek/${href}`);
    const rest = ['mimetype', 'META-INF/container.xml', 'boek/boek.opf'];
    expect([...listed, ...rest].sort()).toEqual([...files.keys()].sort());
  });

  test('leads nowhere but to places that it has', () => {
    const anchors = new Map(
      [...files].map(([file, text]) => [file, new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
    );
    const dead = [...files].flatMap(([file, text]) =>
      [...text.matchAll(/<a [^>]*?href="([^":]+)"/g)].flatMap(([, href = '']) => {
        const [to = '', anchor] = href.split('#');
        const known = anchors.get(`boek/${to || path.posix.basename(file)}`);
        return known && (!anchor || known.has(anchor)) ? [] : [`${file}: ${href}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  test('goes to the pages of the printed booklet, in order', () => {
    const list = nav.querySelectorAll('nav').find((one) => one.getAttribute('epub:type') === 'page-list');
    const pages = (list?.querySelectorAll('a') ?? []).map((link) => Number(link.text));
    expect(pages.length).toBeGreaterThan(100);
    expect(pages).toEqual([...new Set(pages)].sort((a, b) => a - b));
    expect(opf).toContain('pageBreakMarkers');
    expect(opf).toContain('property="source-of">pagination');
  });

  test.skipIf(spawnSync('java', ['-version']).error)('has no findings in epubcheck, where that is there', ({ skip }) => {
    const jar = '/usr/bin/epubcheck';
    if (globSync(jar).length === 0) skip();
    const said = execFileSync('java', ['-jar', jar, path.join(folder, name)], { encoding: 'utf8' });
    expect(said).toContain('0 fatals / 0 errors / 0 warnings');
  });
});

test.skipIf(spawnSync('qpdf', ['--version']).error)('every PDF is sound to qpdf, where that is there', () => {
  const wrong = namesOf('pdf').filter((name) => spawnSync('qpdf', ['--check', path.join(folder, name)]).status !== 0);
  expect(wrong).toEqual([]);
});
