import * as words from '#language/paper-products.ts';
import { apaOf } from '../../downloads/references.ts';
import type { Graph } from '../../graph/graph.ts';
import { shortNameOf } from '../../graph/label.ts';
import { bookParts, entriesIn } from '../book/parts.ts';
import { docxOf } from '../docx/docx.ts';
import { entryData } from '../entry-data.ts';
import { epubOf } from '../epub/epub.ts';
import { slugOf } from '../slug.ts';
import { worksheetData } from '../worksheet-data.ts';
import type { Product } from './product.ts';

/** The whole site as a book for a reading device. */
export const ebook = (graph: Graph): Product => ({
  bestand: `${slugOf(graph.site.naam)}.epub`,
  naam: words.ebook,
  soort: 'epub',
  groep: words.booklets,
  bij: [],
  make: (source) => {
    const entries = entriesIn(graph, bookParts(graph));
    const input = entries.map((entry) => [entryData(source, entry), entry.data, entry.data.csl ? apaOf(graph, entry) : '']);
    return Promise.resolve({
      input: [source.siteUrl, graph.site, input],
      naast: `${slugOf(graph.site.naam)}.pdf`,
      write: (begins) => epubOf(source, begins),
    });
  },
});

/** The worksheets that a secretary will want to change, as documents. */
export const documents = (graph: Graph): Product[] =>
  graph
    .all('instrumenten')
    .filter(({ data }) => data.bewerkbaar)
    .map((entry) => ({
      bestand: `werkblad-${entry.slug}.docx`,
      naam: words.worksheetToEdit(shortNameOf(entry)),
      soort: 'docx',
      groep: words.worksheets,
      bij: [entry.url],
      make: (source) =>
        Promise.resolve({
          input: [source.siteUrl, graph.site, worksheetData(source, entry)],
          write: () => Promise.resolve(docxOf(source, entry)),
        }),
    }));
