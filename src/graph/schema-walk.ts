import { z } from 'zod';
import type { CollectionName } from '../schema/index.ts';

/** A place in the data where an entry is named. */
export interface Reference {
  path: (string | number)[];
  /** The collection that the field points to; `overal` when the value itself names its collection. */
  target: CollectionName | 'overal';
  value: string;
}

/** The schema inside optional, default and pipe. */
function inner(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return inner(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return inner(schema.def.out);
  return schema;
}

/** The fields of the object that a schema describes at a path, or undefined where there is no object. */
export function shapeOf(schema: z.core.$ZodType, path: readonly PropertyKey[]): Record<string, z.ZodType> | undefined {
  const here = inner(schema);
  const [key, ...rest] = path;
  if (key === undefined) return here instanceof z.ZodObject ? (here.shape as Record<string, z.ZodType>) : undefined;
  if (here instanceof z.ZodArray) return shapeOf(here.def.element, rest);
  if (here instanceof z.ZodTuple) return shapeOf(here.def.items[0] ?? here, rest);
  const field = here instanceof z.ZodObject ? (here.shape as Record<string, z.ZodType>)[String(key)] : undefined;
  return field && shapeOf(field, rest);
}

/** Every value in the data that its schema marks as the name of an entry (`verwijzing`), with its path. */
export function referencesIn(schema: z.core.$ZodType, data: unknown, path: Reference['path'] = []): Reference[] {
  if (data === undefined || data === null) return [];
  const target = schema instanceof z.ZodType ? schema.meta()?.['verwijstNaar'] : undefined;
  if (target && typeof data === 'string') return [{ path, target: target as Reference['target'], value: data }];
  const here = inner(schema);
  if (here !== schema) return referencesIn(here, data, path);
  if (here instanceof z.ZodObject && typeof data === 'object') {
    const shape = here.shape as Record<string, z.ZodType>;
    return Object.entries(data).flatMap(([key, value]) => {
      const field = shape[key];
      return field ? referencesIn(field, value, [...path, key]) : [];
    });
  }
  if (Array.isArray(data)) {
    const elementAt = (index: number) =>
      here instanceof z.ZodArray ? here.def.element : here instanceof z.ZodTuple ? here.def.items[index] : undefined;
    return data.flatMap((value, index) => {
      const element = elementAt(index);
      return element ? referencesIn(element, value, [...path, index]) : [];
    });
  }
  return [];
}
