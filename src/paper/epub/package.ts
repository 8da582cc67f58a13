import { tag } from '#language/language.ts';
import * as words from '#language/paper-books.ts';
import { escaped, pageOf } from './to-xhtml.ts';

/** One file of the book. */
export interface BookFile {
  name: string;
  title: string;
  body: string;
  /** The page of the printed booklet that begins with it. */
  blz: number | undefined;
}

/** A part of the book with its pages, for its contents. */
export interface Chapter {
  title: string;
  href: string;
  pages: { title: string; href: string }[];
}

/** What the book says of itself. */
export interface Description {
  title: string;
  author: string;
  description: string;
  /** Year, month and day as in a file: 2026-11-22. */
  date: string;
}

const style = `@font-face{font-family:Literata;src:url(literata.ttf)}
@font-face{font-family:Literata;font-style:italic;src:url(literata-italic.ttf)}
@font-face{font-family:Schibsted;src:url(schibsted.ttf);font-weight:400}
@font-face{font-family:Schibsted;src:url(schibsted-700.ttf);font-weight:700}
body{font-family:Literata,serif;line-height:1.45}
h1,h2,h3,h4,.soort,.van-ons,.rij,nav{font-family:Schibsted,sans-serif;line-height:1.2}
.soort,.van-ons,.rij{font-size:.85em}
.antwoord{font-size:1.15em}
.eigen{border-left:2px solid;padding-left:.8em}
aside{border:1px solid;padding:0 .8em}
a{color:inherit}
.term{text-decoration-style:dotted}
table{border-collapse:collapse}
td,th{border-bottom:1px solid;padding:.2em .6em .2em 0;text-align:left;vertical-align:top}
img{max-width:100%}
`;

/** Where a page of the printed booklet begins; its number is for who looks for it, not for who reads on. */
const marked = ({ body, blz }: BookFile): string =>
  blz ? `<span epub:type="pagebreak" role="doc-pagebreak" id="blz-${blz}" aria-label="${words.page(blz)}"></span>${body}` : body;

/** The pages of the printed booklet, which a reading program can go to. */
function pageList(files: readonly BookFile[]): string {
  const paged = files.flatMap(({ name, blz }) => (blz ? [{ name, blz }] : [])).sort((a, b) => a.blz - b.blz);
  if (paged.length === 0) return '';
  const items = paged.map(({ name, blz }) => `<li><a href="${name}#blz-${blz}">${blz}</a></li>`).join('');
  return `<nav epub:type="page-list" hidden="hidden"><h2>${words.pagesOfBooklet}</h2><ol>${items}</ol></nav>`;
}

/** The contents of the book, which a reading program shows as its menu. */
function contents(chapters: readonly Chapter[], files: readonly BookFile[]): string {
  const link = ({ title, href }: { title: string; href: string }): string => `<a href="${href}">${escaped(title)}</a>`;
  const list = chapters.map((chapter) => {
    const pages = chapter.pages.map((page) => `<li>${link(page)}</li>`).join('');
    return `<li>${link(chapter)}${pages ? `<ol>${pages}</ol>` : ''}</li>`;
  });
  return pageOf(
    words.contents,
    `<nav epub:type="toc" id="toc"><h1>${words.contents}</h1><ol>${list.join('')}</ol></nav>${pageList(files)}`,
  );
}

/** The fonts of the book, by the name of their file. */
const fontNames = ['literata', 'literata-italic', 'schibsted', 'schibsted-700'];

/** What is in the book, and in which order it is read. */
function manifest(
  { title, author, description, date }: Description,
  files: readonly BookFile[],
  pictures: readonly string[],
): string {
  const isPaged = files.some(({ blz }) => blz);
  const accessibility = [
    '<meta property="schema:accessMode">textual</meta><meta property="schema:accessMode">visual</meta>',
    '<meta property="schema:accessModeSufficient">textual</meta><meta property="schema:accessibilityHazard">none</meta>',
    '<meta property="schema:accessibilityFeature">structuralNavigation</meta><meta property="schema:accessibilityFeature">tableOfContents</meta>',
    '<meta property="schema:accessibilityFeature">alternativeText</meta><meta property="schema:accessibilityFeature">readingOrder</meta>',
    '<meta property="schema:accessibilityFeature">unlocked</meta><meta property="schema:accessibilityFeature">displayTransformability</meta>',
    ...(isPaged
      ? [
          '<meta property="schema:accessibilityFeature">pageNavigation</meta><meta property="schema:accessibilityFeature">pageBreakMarkers</meta>',
          `<dc:source id="boekje">${escaped(words.printedBooklet(title, date))}</dc:source><meta refines="#boekje" property="source-of">pagination</meta>`,
        ]
      : []),
    `<meta property="schema:accessibilitySummary">${words.accessible}</meta>`,
  ];
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="css" href="boek.css" media-type="text/css"/>',
    ...fontNames.map((name) => `<item id="f-${name}" href="${name}.ttf" media-type="font/ttf"/>`),
    ...files.map(({ name }, index) => `<item id="p${index}" href="${name}" media-type="application/xhtml+xml"/>`),
    ...pictures.map((name, index) => `<item id="b${index}" href="${name}" media-type="image/svg+xml"/>`),
  ];
  const spine = ['<itemref idref="nav"/>', ...files.map((_, index) => `<itemref idref="p${index}"/>`)];
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${tag}"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:handreiking:${escaped(title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'))}:${date}</dc:identifier><dc:title>${escaped(title)}</dc:title><dc:language>${tag}</dc:language><dc:creator>${escaped(author)}</dc:creator><dc:description>${escaped(description)}</dc:description><dc:date>${date}</dc:date><meta property="dcterms:modified">${date}T00:00:00Z</meta>${accessibility.join('')}</metadata><manifest>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>
`;
}

const container =
  '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="boek/boek.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

/** All files of the book, the kind of file first, as a reading program wants it. */
export function bookFiles(
  description: Description,
  {
    files,
    chapters,
    pictures,
    fonts,
  }: {
    files: readonly BookFile[];
    chapters: readonly Chapter[];
    pictures: ReadonlyMap<string, string>;
    fonts: readonly Uint8Array[];
  },
): Map<string, Uint8Array> {
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  return new Map<string, Uint8Array>([
    ['mimetype', text('application/epub+zip')],
    ['META-INF/container.xml', text(container)],
    ['boek/boek.opf', text(manifest(description, files, [...pictures.keys()]))],
    ['boek/nav.xhtml', text(contents(chapters, files))],
    ['boek/boek.css', text(style)],
    ...fontNames.flatMap((name, index) => (fonts[index] ? [[`boek/${name}.ttf`, fonts[index]] as const] : [])),
    ...files.map((one) => [`boek/${one.name}`, text(pageOf(one.title, marked(one)))] as const),
    ...[...pictures].map(([name, svg]) => [`boek/${name}`, text(svg)] as const),
  ]);
}
