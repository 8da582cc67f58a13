import * as words from '#language/figure-mistakes.ts';
import type { FigureFields, Part } from './fields.ts';
import type { Issue, Rule } from './kind.ts';
import { hasCells, hubOf, partsOf } from './parts.ts';
import { listed, meant } from './wording.ts';

/** A field that the figure cannot do without. */
export const needs =
  (field: keyof FigureFields, message: string): Rule =>
  (data) =>
    data[field] === undefined ? [{ path: [field], message }] : [];

/** A field that no part can do without. */
export const eachPart =
  (field: keyof Part, message: string): Rule =>
  (data) =>
    partsOf(data).flatMap((part, index) => (part[field] === undefined ? [{ path: ['onderdelen', index, field], message }] : []));

/** Parts to draw. */
export const hasParts: Rule = needs('onderdelen', words.needsParts);

/** Parts that a reader can tell apart. */
export const ownNames: Rule = (data) => {
  const names = partsOf(data).map(({ naam }) => naam.toLowerCase());
  return partsOf(data).flatMap(({ naam }, index): Issue[] => {
    const message = words.sameName(naam);
    return names.indexOf(naam.toLowerCase()) < index ? [{ path: ['onderdelen', index, 'naam'], message }] : [];
  });
};

/** As many parts as the drawing has fields. */
export const partCount =
  (kind: string, count: number): Rule =>
  (data) => {
    const found = partsOf(data).length;
    const message = words.otherCount(kind, count, found);
    return found === count ? [] : [{ path: ['onderdelen'], message }];
  };

const spots = [
  ['links', 'boven'],
  ['rechts', 'boven'],
  ['links', 'onder'],
  ['rechts', 'onder'],
] as const;

const written = (place: readonly string[]): string => `[${place.join(', ')}]`;

/** In a matrix every part has a field of its own. */
export const ownPlaces: Rule = (data) => {
  const parts = partsOf(data);
  const taken = parts.flatMap(({ plaats }) => (plaats ? [written(plaats)] : []));
  const free = spots.map(written).filter((spot) => !taken.includes(spot));
  return parts.flatMap(({ plaats }, index): Issue[] => {
    if (!plaats) return [];
    const other = parts.slice(0, index).find((part) => part.plaats && written(part.plaats) === written(plaats));
    if (!other) return [];
    const remedy = free.length > 0 ? words.stillFree(free.join(', ')) : words.fourFields;
    const message = words.spotTaken(written(plaats), other.naam, remedy);
    return [{ path: ['onderdelen', index, 'plaats'], message }];
  });
};

/** In a table every row has a cell for each column, or no row has cells at all. */
export const fullRows: Rule = (data) => {
  const columns = data.kolommen?.length ?? 0;
  if (!hasCells(data)) return [];
  return partsOf(data).flatMap(({ cellen = [] }, index) => {
    const message = words.otherCells(cellen.length, columns);
    return cellen.length === columns ? [] : [{ path: ['onderdelen', index, 'cellen'], message }];
  });
};

/** What stands in the middle is a part, and something is left to stand around it. */
export const hubIsPart: Rule = (data) => {
  const names = partsOf(data).map(({ naam }) => naam);
  const unknown = (data.kern ?? []).flatMap((name, index): Issue[] =>
    names.includes(name) ? [] : [{ path: ['kern', index], message: words.noPart(name, meant(name, names)) }],
  );
  const isAll = names.length > 0 && new Set(hubOf(data)).size === names.length;
  const message = words.allInMiddle;
  return isAll ? [{ path: ['kern'], message }] : unknown;
};

/** What is drawn as a sequence is one in the source. */
export const hasOrder: Rule = ({ ordening }) => {
  const message = words.needsOrder;
  return ordening === 'verloop' || ordening === 'rangorde' ? [] : [{ path: ['ordening'], message }];
};

/** Where some parts stand without a heading, the heading of the others names one of them: it divides that part. */
export const groupsArePartsToo: Rule = (data) => {
  const parts = partsOf(data);
  const main = parts.flatMap(({ groep, naam }) => (groep === undefined ? [naam] : []));
  if (main.length === 0) return [];
  return parts.flatMap(({ groep }, index): Issue[] => {
    if (groep === undefined || main.includes(groep)) return [];
    const message = words.noMainPart(groep, meant(groep, main));
    return [{ path: ['onderdelen', index, 'groep'], message }];
  });
};

/** Says that a figure leaves a field unused, and which figures do use it. */
export const unused = (path: Issue['path'], field: string, kind: string, users: readonly string[]): Issue => ({
  path,
  message: words.fieldUnused(kind, field, listed(users)),
});
