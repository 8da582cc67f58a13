import { bundles } from '#language/paper-products.ts';
import type { Bundel } from '../bundel/bundel.ts';
import type { Graph } from '../graph/graph.ts';
import { shortNameOf } from '../graph/label.ts';

/** The bundels that are ready to take along, with the file of each, where files are made. */
export const readyBundles = (graph: Graph, files: readonly { bestand: string; naam: string; soort: string; groep: string }[]) =>
  (graph.site.bundels ?? []).map(({ titel, kort, stukken }) => {
    const entries = stukken.flatMap(({ adres }) => graph.find(adres.slice(1, -1)) ?? []);
    const bundel: Bundel = {
      titel,
      bij: '',
      datum: '',
      stukken: entries.map((entry) => ({ soort: 'pagina', id: entry.id, titel: entry.data.titel })),
    };
    return {
      titel,
      kort,
      bundel,
      stukken: entries.map((entry) => ({ titel: shortNameOf(entry), url: entry.url })),
      download: files.find(({ groep, naam }) => groep === bundles && naam === titel),
    };
  });
