import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/graph/knowledge.ts';
import { builtPages } from './pages.ts';
import { readPdf, type ReadPdf } from './pdf.ts';

const folder = 'dist/downloads';
const names = globSync('*.{pdf,pptx,epub,docx}', { cwd: folder }).sort();
const knowledge = JSON.parse(readFileSync('dist/kennis.json', 'utf8')) as Knowledge;
const pdfs: ReadPdf[] = [];
const wrong = (check: (pdf: ReadPdf) => unknown): string[] => pdfs.flatMap((pdf) => (check(pdf) ? [pdf.name] : []));
const named = (name: string): ReadPdf => {
  const found = pdfs.find((pdf) => pdf.name === `${folder}/${name}`);
  if (!found) throw new Error(`There is no ${name}`);
  return found;
};
/** Words without the spaces and hyphens that setting them brings. */
const bare = (text: string): string => text.normalize('NFC').replaceAll(/[\s\u00ad\u2010-]/g, '');

beforeAll(async () => {
  for (const name of names.filter((one) => one.endsWith('.pdf'))) pdfs.push(await readPdf(`${folder}/${name}`));
}, 600_000);

describe('every PDF', () => {
  test('is there: plates, booklets, and a sheet for every instrument and dilemma', () => {
    const sheets = knowledge.entries.filter(({ kind }) => kind === 'instrumenten' || kind === 'dilemmas');
    expect(sheets.length).toBeGreaterThan(30);
    expect(sheets.filter(({ id }) => !names.includes(`werkblad-${id.split('/')[1] ?? ''}.pdf`))).toEqual([]);
    for (const name of ['praatplaat-a3', 'praatplaat-a4-leeg', 'praatplaat-a3-licht', 'effectief-samenwerken']) {
      expect(names).toContain(`${name}.pdf`);
    }
  });

  test('is tagged, in Dutch, with a title and an author', () => {
    expect(
      wrong(({ isMarked, language, title, author }) => !isMarked || !language.startsWith('nl') || !title || !author),
    ).toEqual([]);
  });

  test('has headings that skip no level', () => {
    expect(wrong(({ levels }) => levels.length === 0)).toEqual([]);
    expect(wrong(({ levels }) => levels.some((level, index) => level - (levels[index - 1] ?? 0) > 1))).toEqual([]);
  });

  test('says in words what its figures show', () => {
    expect(named('effectief-samenwerken.pdf').figures.length).toBeGreaterThan(50);
    expect(wrong(({ figures }) => figures.some(({ alt }) => !alt || alt.length < 20))).toEqual([]);
  });

  test('links to pages that exist, in itself and on the site', () => {
    const hrefs = new Set(builtPages().map(({ file }) => `../${file.replace(/index\.html$/, '')}`));
    const dead = pdfs.flatMap(({ name, outside, inside }) => [
      ...outside
        .filter((url) => !/^(https?|mailto):/.test(url) && !hrefs.has(url.replace(/#.*/, '')))
        .map((url) => `${name}: ${url}`),
      ...inside.filter(({ to }) => !to).map(({ page }) => `${name}: blz. ${page}`),
    ]);
    expect([...new Set(dead)]).toEqual([]);
  });

  test('embeds our fonts only', () => {
    const strange = names
      .filter((name) => name.endsWith('.pdf'))
      .flatMap((name) => fontsOf(path.join(folder, name)).filter((font) => !/^(SchibstedGrotesk|Literata)/.test(font)));
    expect(strange).toEqual([]);
  });

  test('is one sheet where it is a plate or a worksheet', () => {
    expect(wrong(({ name, pages }) => /(praatplaat|werkblad)-/.test(name) && pages.length !== 1)).toEqual([]);
  });
});

test('no page of any PDF holds a few lines only', () => {
  // The margin above the text, and a seventh of the page.
  const thin = pdfs.flatMap(({ name, pages }) =>
    pages.flatMap(({ depth }, index) => (depth < 0.08 + 0.15 ? [`${name}: blz. ${index + 1}`] : [])),
  );
  expect(thin).toEqual([]);
});

/** The fonts that a PDF embeds: their names stand in its compressed streams of objects. */
function fontsOf(file: string): string[] {
  const bytes = readFileSync(file);
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/\/Type\/ObjStm[^>]*\/Length (\d+)>>\nstream\n/g)].map((found) => {
    const start = found.index + found[0].length;
    return inflateSync(bytes.subarray(start, start + Number(found[1]))).toString('latin1');
  });
  const found = streams.join('\n').matchAll(/\/FontName\s*\/(?:[A-Z]{6}\+)?([^\s/<>]+)/g);
  const fonts = [...found].map(([, name = '']) => name);
  if (fonts.length === 0) throw new Error(`No font was found in ${file}`);
  return fonts;
}

describe('the praatplaat', () => {
  test('links every line to its page', () => {
    const { outside } = named('praatplaat-a3.pdf');
    const onPlate = builtPages()
      .find(({ file }) => file === 'index.html')
      ?.root.querySelectorAll('.plaat a[href], .praatplaat a[href]');
    const hrefs = (onPlate ?? []).map((link) => `../${(link.getAttribute('href') ?? '').replace(/^\.\//, '')}`);
    expect(hrefs.length).toBeGreaterThan(20);
    expect(hrefs.filter((href) => !outside.includes(href))).toEqual([]);
  });
});

/** Whether a text holds words; terms in the margin may stand in the midst of a paragraph that runs on to another page. */
const holds = (text: string, words: string): boolean =>
  text.includes(words) || (words.length > 160 && text.includes(words.slice(0, 60)) && text.includes(words.slice(-60)));

describe('the booklet', () => {
  test('holds every kernvraag, whole', () => {
    const { pages, title } = named('effectief-samenwerken.pdf');
    // A paragraph that runs on has the head of a page in its midst.
    const text = bare(
      pages.map((page, index) => page.text.replace(new RegExp(`^\\s*${title}.*?\\s${index + 1}\\s`), '')).join(''),
    );
    const questions = builtPages().filter(({ file }) => /^kernvragen\/./.test(file) && file !== 'kernvragen/index.html');
    expect(questions.length).toBeGreaterThan(40);
    // A reference brings a page number: paragraphs without one are the same on paper.
    const missing = questions.flatMap(({ file, root }) =>
      [...root.querySelectorAll('h1, .deel > h2, .deel-tekst > p')]
        .filter((one) => !one.querySelector('a, .van-ons') && !one.classList.contains('van-ons'))
        .map((one) => one.text)
        .filter((words) => !holds(text, bare(words)))
        .map((words) => `${file}: ${words.slice(0, 60)}`),
    );
    expect(missing).toEqual([]);
  });

  test('names the right page for each part', () => {
    const { pages, bookmarks, inside } = named('effectief-samenwerken.pdf');
    const contents = bookmarks.find(({ title }) => title === 'Inhoud')?.page ?? 0;
    const lines = inside.filter(({ page }) => page === contents);
    const parts = bookmarks.filter(({ title, page }) => title !== 'Inhoud' && lines.some(({ to }) => to === page));
    expect(parts.length).toBeGreaterThan(12);
    const numbers = new Set((pages[contents - 1]?.text ?? '').split(/\s+/));
    expect(parts.filter(({ page }) => !numbers.has(String(page)))).toEqual([]);
  });

  test('names the right page in its text', () => {
    const { pages, inside } = named('effectief-samenwerken.pdf');
    const said = pages.flatMap(({ text }, index) =>
      [...text.matchAll(/p\.\s+(\d{1,3})(?!\d)/g)].map(([, to]) => ({ page: index + 1, to: Number(to) })),
    );
    const leads = new Set(inside.map(({ page, to }) => `${page}→${to ?? 0}`));
    // What is said of a source (“p. 23”) is no reference: only what a reference can be is counted.
    const right = said.filter(({ page, to }) => leads.has(`${page}→${to}`));
    expect(right.length).toBeGreaterThan(1000);
    expect(right.length / said.length).toBeGreaterThan(0.7);
  });
});

describe('what pages say of files', () => {
  const links = builtPages().flatMap(({ file, root }) =>
    root
      .querySelectorAll('a[href*="downloads/"]')
      // A letter about the page names its address.
      .filter((link) => !link.getAttribute('href')?.startsWith('mailto:'))
      .map((link) => ({
        file,
        name: (link.getAttribute('href') ?? '').split('downloads/')[1] ?? '',
        said: link.parentNode?.querySelector('[data-bestand]')?.text ?? '',
      })),
  );

  test('every link leads to a file, with its kind and size, and every file is linked', () => {
    const files = links.filter(({ name }) => name !== '');
    expect(files.filter(({ name }) => !existsSync(path.join(folder, name)))).toEqual([]);
    expect(files.filter(({ said }) => !/^\s*\((pdf|pptx|epub|docx), .*(kB|MB)\)\s*$/.test(said))).toEqual([]);
    const linked = new Set(files.map(({ name }) => name));
    expect(names.filter((name) => !linked.has(name))).toEqual([]);
  });
});
