import { eigen, type Vinder } from './werkblad-soorten.ts';
import type { Entry } from '../graph/entry.ts';
import type { Graph } from '../graph/graph.ts';
import { shortNameOf } from '../graph/label.ts';
import { lijstPlek, modelVan, werkbladVan } from '../graph/werkblad.ts';
import type { Blad, Helpt } from '../instruments/blad.ts';

const toHelpt = (entry: Entry): Helpt => ({ titel: shortNameOf(entry), kort: entry.data.kort, url: entry.url });

/** The working instrument of an entry, ready for the browser; undefined where the entry is only described. */
export function bladVan(graph: Graph, entry: Entry): Blad | undefined {
  const werkblad = werkbladVan(entry);
  if (!werkblad) return undefined;
  const byId = (id: string): Entry | undefined => graph.find(id);
  const found = (id: string): Helpt[] => [byId(id)].flatMap((one) => (one ? [toHelpt(one)] : []));
  const vinder: Vinder = {
    helpt: (ids) => [...new Set(ids)].flatMap(found),
    url: (id) => (id ? byId(id)?.url : undefined),
    model: modelVan(werkblad, entry, byId),
    lijst: (from) => {
      const found = lijstPlek(from, byId);
      if (!found) return undefined;
      const { entry: sheet, ...place } = found;
      return { ...place, titel: shortNameOf(sheet), url: sheet.url };
    },
  };
  const { versie, minuten, tijdVan, aantal, voorbereiden, gesprek, herkomst = '' } = werkblad;
  const shared = {
    id: entry.id,
    ...(entry.data.vorigeIds && { vorige: entry.data.vorigeIds }),
    titel: shortNameOf(entry),
    url: entry.url,
    versie,
    minuten,
    tijdVan,
    aantal,
    voorbereiden,
    gesprek,
    herkomst,
  };
  return { ...shared, ...eigen(werkblad, vinder) };
}
