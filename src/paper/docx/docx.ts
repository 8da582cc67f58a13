import * as texts from '#language/paper-books.ts';
import type { EntryFrom } from '../../graph/entry.ts';
import { shownAddress, type Source } from '../place-of-site.ts';
import { dateOf } from '../site-data.ts';
import { plainOf, type Block, type Word } from '../text/words.ts';
import { worksheetData, type WorksheetSection } from '../worksheet-data.ts';
import { zipOf } from '../zip.ts';
import { packageFiles } from './package.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const run = (text: string, marks = ''): string =>
  `<w:r><w:rPr>${marks}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** The words of a sentence as runs: bold and italic stay, links become their words. */
function runs(words: readonly Word[], marks = ''): string {
  return words
    .map((word) => {
      if (word.s === 'einde') return '<w:r><w:br/></w:r>';
      if ('t' in word) return run(word.t, marks);
      if (word.s === 'noot') return run(word.nr, `${marks}<w:vertAlign w:val="superscript"/>`);
      if (word.s === 'eigen') return run('[', marks) + runs(word.k, marks) + run(']', marks);
      const more = word.s === 'b' ? '<w:b/>' : word.s === 'i' ? '<w:i/>' : '';
      return runs(word.k, marks + more);
    })
    .join('');
}

/** A paragraph in a style of the document. */
const paragraph = (style: string, inside: string): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inside}</w:p>`;

function blocks(list: readonly Block[]): string {
  return list
    .map((block) => {
      if (block.s === 'p') return paragraph('Tekst', runs(block.k));
      if (block.s === 'kop') return paragraph('Heading3', runs(block.k));
      if (block.s === 'lijst') {
        return block.items
          .map((item) => paragraph('Punt', run('•\u00a0') + item.map((one) => (one.s === 'p' ? runs(one.k) : '')).join('')))
          .join('');
      }
      if (block.s === 'tabel')
        return block.rijen.map((row) => paragraph('Tekst', run(row.map((cell) => plainOf(cell)).join(': ')))).join('');
      return 'k' in block ? blocks(block.k) : '';
    })
    .join('');
}

/** A place to type: one row of a table with a line under it. */
const room =
  '<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders><w:bottom w:val="single" w:sz="4" w:color="57524A"/></w:tblBorders></w:tblPr><w:tr><w:trPr><w:trHeight w:val="900"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5000" w:type="pct"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>';

function section({ kop, blokken, items }: WorksheetSection): string {
  const rows = items.map(({ nr, naam, tekst, meer }) => {
    const name = run(`${nr} ${naam}`, '<w:b/>');
    return paragraph('Tekst', tekst.length > 0 ? `${name}${run(' ')}${runs(tekst)}` : name) + blocks(meer) + room;
  });
  return (kop.length > 0 ? paragraph('Heading2', runs(kop)) : '') + blocks(blokken) + rows.join('');
}

/** The worksheet of an instrument as a document that a secretary can change. */
export function docxOf(source: Source, entry: EntryFrom<'instrumenten'>): { pages: number; file: Uint8Array } {
  const { titel, soort, kort, feiten, secties, bronnen, heeftLijst } = worksheetData(source, entry);
  const facts = feiten.map(({ naam, waarde }) => paragraph('Tekst', run(`${naam}: `, '<w:b/>') + run(waarde)));
  const from = bronnen.map((one) => `${one.titel}: ${one.plaats}`).join('; ');
  const address = shownAddress(source, entry.url);
  const body = [
    paragraph('Soort', run(soort)),
    paragraph('Title', run(titel)),
    ...facts,
    paragraph('Tekst', run(texts.about(source.graph.site.waarover), '<w:b/>')),
    paragraph('Tekst', run(texts.date, '<w:b/>')),
    ...secties.map((one) => section(one) + (heeftLijst ? '' : room)),
    paragraph('Soort', run(texts.whereFromWith(from, address ?? ''))),
  ].join('');
  const date = dateOf(source.graph);
  return {
    pages: 0,
    file: zipOf(packageFiles({ title: titel, author: source.graph.site.naam, description: kort, date, body }), date),
  };
}
