import { otherChapter } from '#language/relations.ts';
import type { Entry, EntryFrom, Id } from './entry.ts';
import type { Graph } from './graph.ts';
import { drawnFrom, type RelatedGroup } from './related.ts';

const fold = (text: string): string => text.normalize('NFC').toLowerCase().trim();

/** The chapter of a publication in which the first place lies that an entry names there. */
function chapterOf({ data }: EntryFrom<'bronnen'>, slug: string, entry: Entry): string | undefined {
  const places = (entry.data.bronnen ?? [])
    .filter(({ bron }) => bron === slug)
    .flatMap(({ vindplaats }) => vindplaats.split(';'))
    .map(fold);
  const heads = (data.hoofdstukken ?? []).flatMap(({ titel, koppen }) =>
    [titel, ...koppen].map((kop) => ({ titel, kop: fold(kop) })),
  );
  for (const place of places) {
    // The longest heading that a place begins with: “Les 1” is no “Les”.
    const [best] = heads.filter(({ kop }) => place.startsWith(kop)).sort((a, b) => b.kop.length - a.kop.length);
    if (best) return best.titel;
  }
  return undefined;
}

/** The entries that draw on a publication, by its chapters in their order; by kind where the chapters are not known. */
export function byChapter(graph: Graph, bron: EntryFrom<'bronnen'>): RelatedGroup[] {
  const byKind = drawnFrom(graph, bron);
  const chapters = (bron.data.hoofdstukken ?? []).map(({ titel }) => titel);
  if (chapters.length === 0) return byKind;
  const items = byKind.flatMap((group) => group.items);
  const chapterFor = new Map<Id, string | undefined>(items.map(({ entry }) => [entry.id, chapterOf(bron, bron.slug, entry)]));
  return [...chapters, undefined]
    .map((titel) => ({
      label: titel ?? otherChapter,
      items: items.filter(({ entry }) => chapterFor.get(entry.id) === titel),
    }))
    .filter((group) => group.items.length > 0);
}
