import * as words from '#language/problems-kinds.ts';
import { meesteVellen } from '../instruments/blad.ts';
import { vingerafdruk } from '../instruments/vingerafdruk.ts';
import type { Problem } from '../problems/problem.ts';
import { problems } from '../problems/wording.ts';
import type { Werkblad } from '../schema/werkblad.ts';
import type { Entry } from './entry.ts';
import type { RawEntry } from './read-content.ts';
import { lijstPlek, modelVan, werkbladVan } from './werkblad.ts';

/** What an answer of a participant means: the words of questions, answers and rows, and nothing of what is said around them. */
function betekenis(werkblad: Werkblad, model: ReturnType<typeof modelVan>): unknown {
  const parts = model?.data.onderdelen?.map(({ naam, polen }) => [naam, polen]) ?? [];
  switch (werkblad.soort) {
    case 'stellingen':
      return [werkblad.antwoorden, werkblad.groepen.flatMap(({ vragen }) => vragen.map(({ id, vraag }) => [id, vraag]))];
    case 'keuzehulp':
      return [
        werkblad.uitkomsten.map(({ id, naam }) => [id, naam]),
        werkblad.vragen.map(({ id, vraag, antwoorden }) => [id, vraag, antwoorden.map(({ tekst }) => tekst)]),
      ];
    case 'kwadrant':
      return [werkblad.assen, werkblad.stappen];
    case 'balans':
      return [werkblad.plaatsen, werkblad.dringend, parts];
    case 'raster':
      return [werkblad.rijen ?? parts.map(([naam]) => naam), werkblad.kolommen.map(({ naam }) => naam), werkblad.eigenRijen];
    case 'invulblad':
      return [
        werkblad.velden.map(({ id, vraag, soort, opties, kolommen }) => [id, vraag, soort, opties, kolommen]),
        werkblad.stand,
        parts.map(([naam]) => naam),
        ...(werkblad.eigenVelden ? [werkblad.eigenVelden] : []),
      ];
  }
}

/** The fingerprint that belongs to these questions at a version. */
const afdrukBij = (versie: number, meaning: unknown): string => `${versie}-${vingerafdruk(JSON.stringify([versie, meaning]))}`;

/** A model that lacks what the instrument takes from it. */
function onbruikbaarModel(werkblad: Werkblad, model: ReturnType<typeof modelVan>): string | undefined {
  if (!model)
    return ['kwadrant', 'balans', 'raster'].includes(werkblad.soort) && !('rijen' in werkblad && werkblad.rijen)
      ? words.aModel
      : undefined;
  const { onderdelen = [], assen } = model.data;
  const paren = onderdelen.filter(({ polen }) => polen).length;
  if (werkblad.soort === 'kwadrant' && !assen) return words.axes;
  if (werkblad.soort === 'balans' && paren < Math.max(werkblad.eerst, 3))
    return words.partsWithPoles(Math.max(werkblad.eerst, 3));
  return werkblad.soort === 'raster' && !werkblad.rijen && onderdelen.length < 3 ? words.threeParts : undefined;
}

/** A list that own things are taken from and that is not there. */
function ontbrekendeLijst(
  werkblad: Werkblad,
  byId: (id: string) => Entry | undefined,
): [sheet: string, missing: string] | undefined {
  if (werkblad.soort !== 'kwadrant' || !werkblad.haalUit || lijstPlek(werkblad.haalUit, byId)) return undefined;
  const { instrument, veld, kolom } = werkblad.haalUit;
  return [`instrumenten/${instrument}`, words.listWithColumns(veld, kolom)];
}

/** What is wrong with working instruments that no schema sees: questions that changed under one version, a model without what is needed. */
export function checkWerkbladen(entries: readonly Entry[], rawOf: (id: string) => RawEntry | undefined): Problem[] {
  const byId = new Map<string, Entry>(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry): Problem[] => {
    const werkblad = werkbladVan(entry);
    if (!werkblad) return [];
    const model = modelVan(werkblad, entry, (id) => byId.get(id));
    const place = (field: string) => ({
      file: entry.file,
      line: rawOf(entry.id)?.lineOf(['werkblad', field]) ?? 1,
      field: `werkblad.${field}`,
    });
    const missing = onbruikbaarModel(werkblad, model);
    if (missing) return [problems.modelWithout(place('uit'), model?.id ?? '', missing)];
    const lost = ontbrekendeLijst(werkblad, (id) => byId.get(id));
    if (lost) return [problems.sheetWithout(place('haalUit'), ...lost)];
    if (werkblad.aantal[1] > meesteVellen) return [problems.tooMany(place('aantal'), meesteVellen)];
    const meaning = betekenis(werkblad, model);
    const right = afdrukBij(werkblad.versie, meaning);
    if (werkblad.afdruk === right) return [];
    if (werkblad.afdruk === undefined) return [problems.noFingerprint(place('afdruk'), right)];
    const next = werkblad.versie + 1;
    return [problems.meaningChanged(place('afdruk'), { next, nextPrint: afdrukBij(next, meaning), samePrint: right })];
  });
}
