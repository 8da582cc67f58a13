import { locale } from '#language/language.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const types = `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const relations = `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const documentRelations = `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`;

/** A style: its name, its font and size in half points, what stands before it in twentieths of a point. */
const style = (
  id: string,
  name: string,
  { font, size, before, bold = false }: { font: string; size: number; before: number; bold?: boolean },
): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Tekst' ? ' w:default="1"' : ''}><w:name w:val="${name}"/><w:qFormat/><w:pPr><w:spacing w:before="${before}" w:after="80"/></w:pPr><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/></w:rPr></w:style>`;

// Fonts that every office has: ours are not there, and a substitute moves every line.
const styles = `${xml}<w:styles ${word}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${locale}"/></w:rPr></w:rPrDefault></w:docDefaults>${[
  style('Tekst', 'Normal', { font: 'Georgia', size: 20, before: 40 }),
  style('Title', 'Title', { font: 'Arial', size: 44, before: 60, bold: true }),
  style('Heading2', 'heading 2', { font: 'Arial', size: 24, before: 280, bold: true }),
  style('Heading3', 'heading 3', { font: 'Arial', size: 20, before: 160, bold: true }),
  style('Punt', 'List Paragraph', { font: 'Georgia', size: 20, before: 0 }),
  style('Soort', 'Caption', { font: 'Arial', size: 16, before: 120 }),
].join('')}</w:styles>`;

/** What a document says of itself, and what stands in it. */
export interface Document {
  title: string;
  author: string;
  description: string;
  date: readonly [number, number, number];
  body: string;
}

/** All files of a document. A4 with the margins of our sheets. */
export function packageFiles({ title, author, description, date, body }: Document): Map<string, Uint8Array> {
  const stamp = `${date.map((part) => String(part).padStart(2, '0')).join('-')}T00:00:00Z`;
  const core = `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dc:description>${escaped(description)}</dc:description><dc:language>${locale}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified></cp:coreProperties>`;
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1021" w:bottom="1021" w:left="1247" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  const files = {
    '[Content_Types].xml': types,
    '_rels/.rels': relations,
    'word/document.xml': `${xml}<w:document ${word}><w:body>${body}${page}</w:body></w:document>`,
    'word/styles.xml': styles,
    'word/_rels/document.xml.rels': documentRelations,
    'docProps/core.xml': core,
  };
  return new Map(Object.entries(files).map(([name, content]) => [name, new TextEncoder().encode(content)]));
}
