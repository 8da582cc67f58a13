import * as words from '#language/paper-books.ts';
import { isOf, type Entry } from '../../graph/entry.ts';
import { apaOf } from '../../downloads/references.ts';
import { bookParts, entriesIn, type BookPart } from '../book/parts.ts';
import { rowsOf } from '../book/rows.ts';
import { picturesOf, type BookPictures } from '../book/pictures.ts';
import { entryData } from '../entry-data.ts';
import { paperFonts } from '../fonts.ts';
import type { Source } from '../place-of-site.ts';
import { dateOf } from '../site-data.ts';
import { zipOf } from '../zip.ts';
import { bookFiles, type BookFile, type Chapter } from './package.ts';
import { escaped, sectionsToXhtml, type HrefOf } from './to-xhtml.ts';

const fileOf = (id: string): string => `${id.replace('/', '-')}.xhtml`;

/** What the file of an entry is made with. */
interface Around {
  pictures: BookPictures;
  hrefOf: HrefOf;
  /** The page of the booklet that begins with it; none where another entry began that page. */
  blz: number | undefined;
}

/** The page of an entry: the same parts in the same order as in the booklet. */
function entryPage(source: Source, entry: Entry, { pictures: { figuren }, hrefOf, blz }: Around): BookFile {
  const { titel, antwoord, soortnaam, plaats, delen, feiten, bronnen } = entryData(source, entry);
  const figure = isOf(entry, 'modellen') ? figuren[entry.slug] : undefined;
  const drawing = figure
    ? `<figure><img src="${entry.slug}.svg" alt="${escaped(figure.alt)}"/><figcaption>${escaped(figure.bijschrift)}</figcaption></figure>`
    : '';
  const facts = feiten.map(({ naam, waarde }) => `<p class="rij"><strong>${escaped(naam)}</strong> ${escaped(waarde)}</p>`);
  const rows = rowsOf(source, entry).map(({ naam, items }) => {
    const links = items.map((item) =>
      hrefOf(item.id) ? `<a href="${hrefOf(item.id) ?? ''}">${escaped(item.naam)}</a>` : escaped(item.naam),
    );
    return `<p class="rij"><strong>${escaped(naam)}</strong> ${links.join(' · ')}</p>`;
  });
  const sources = bronnen.map((one) => `<p class="rij"><em>${escaped(one.titel)}</em>. ${escaped(one.plaats)}.</p>`);
  const origin = sources.length > 0 ? `<section><h2>${words.whereFrom}</h2>${sources.join('')}</section>` : '';
  const answer = entry.data.csl ? apaOf(source.graph, entry) : antwoord;
  const body = [
    `<p class="soort">${escaped(plaats ? `${plaats} / ${soortnaam}` : soortnaam)}</p><h1>${escaped(titel)}</h1>`,
    `<p class="antwoord">${escaped(answer)}</p>`,
    ...facts,
    drawing,
    sectionsToXhtml(delen, hrefOf),
    ...rows,
    origin,
  ];
  return { name: fileOf(entry.id), title: titel, body: body.join('\n'), blz };
}

/** A part that is no entry: its name, and what is in it. */
const partPage = ({ id, naam, kort }: BookPart, blz: number | undefined): BookFile => ({
  name: fileOf(id),
  blz,
  title: naam,
  body: `<h1>${escaped(naam)}</h1><p class="antwoord">${escaped(kort)}</p>`,
});

/** Gives each page of the booklet to the first that begins on it. */
function firstOnPage(begins: Readonly<Record<string, number>>): (id: string) => number | undefined {
  const given = new Set<number>();
  return (id) => {
    const page = begins[id];
    if (page === undefined || given.has(page)) return undefined;
    given.add(page);
    return page;
  };
}

/** The drawings as text, by the name of their file. */
const drawingsIn = ({ figuren, files }: BookPictures): Map<string, string> =>
  new Map(Object.entries(figuren).map(([slug, { bestand }]) => [`${slug}.svg`, new TextDecoder().decode(files.get(bestand))]));

/**
 * The whole site as an EPUB, with its own fonts and its figures.
 * @param begins the page of the printed booklet that each entry begins on, so that who reads on a device finds what others have on paper
 */
export async function epubOf(
  source: Source,
  begins: Readonly<Record<string, number>>,
): Promise<{ pages: number; file: Uint8Array }> {
  const { graph } = source;
  const parts = bookParts(graph);
  const entries = entriesIn(graph, parts);
  const pictures = await picturesOf(graph, entries);
  const known = new Set<string>(entries.map(({ id }) => id));
  const hrefOf: HrefOf = (id) => (known.has(id) ? fileOf(id) : undefined);
  const pageOf = firstOnPage(begins);
  const pageIn = (id: string): BookFile => entryPage(source, graph.get(id), { pictures, hrefOf, blz: pageOf(id) });
  const made = parts.map((part) => ({
    part,
    first: known.has(part.id) ? pageIn(part.id) : partPage(part, pageOf(part.id)),
    pages: part.groepen.flatMap(({ ids }) => ids.map(pageIn)),
  }));
  const link = ({ title, name }: BookFile) => ({ title, href: name });
  const chapters = made.map(({ part, first, pages }): Chapter => ({
    title: part.naam,
    href: first.name,
    pages: pages.map(link),
  }));
  const [grot, , bold, , lit, , italic] = await paperFonts();
  const date = dateOf(graph);
  const day = date.map((number) => String(number).padStart(2, '0')).join('-');
  const { naam, omschrijving } = graph.site;
  const files = bookFiles(
    { title: naam, author: naam, description: omschrijving, date: day },
    {
      files: made.flatMap(({ first, pages }) => [first, ...pages]),
      chapters,
      pictures: drawingsIn(pictures),
      fonts: [lit, italic, grot, bold].filter((one) => one !== undefined),
    },
  );
  return { pages: chapters.length, file: zipOf(files, date, ['mimetype']) };
}
