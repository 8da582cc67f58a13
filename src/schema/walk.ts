import { z } from 'zod';

/** A place in the data where an entry is named. */
export interface Reference {
  path: (string | number)[];
  /** The kind that the field points to; `overal` when the value itself names its kind. */
  target: string;
  value: string;
  /** Whether naming the entry makes the two belong together; a note for who reads over does not. */
  isRelation: boolean;
}

/** The schema inside optional, default and pipe. */
export function inner(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return inner(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return inner(schema.def.out);
  return schema;
}

/** What stands in data under a key; undefined where nothing can. */
export const within = (data: unknown, key: PropertyKey): unknown =>
  typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;

/**
 * The fields of the object that a schema describes at a path, or undefined where there is no object.
 * @param data what stands there: of a value in several forms it says which, without it the fields of all forms count
 */
export function shapeOf(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  data?: unknown,
): Record<string, z.ZodType> | undefined {
  const here = inner(schema);
  const [key, ...rest] = path;
  if (here instanceof z.ZodUnion) return shapeOfUnion(here, path, data);
  if (key === undefined) return here instanceof z.ZodObject ? (here.shape as Record<string, z.ZodType>) : undefined;
  const next = within(data, key);
  if (here instanceof z.ZodArray) return shapeOf(here.def.element, rest, next);
  if (here instanceof z.ZodTuple) return shapeOf(here.def.items[0] ?? here, rest, next);
  const field = here instanceof z.ZodObject ? (here.shape as Record<string, z.ZodType>)[String(key)] : undefined;
  return field && shapeOf(field, rest, next);
}

/** The fields at a path in the form that a value has, else in any that it may have: of all forms together. */
function shapeOfUnion(union: z.ZodUnion, path: readonly PropertyKey[], data: unknown): Record<string, z.ZodType> | undefined {
  const form = union instanceof z.ZodDiscriminatedUnion ? formOf(union, data) : undefined;
  if (form) return shapeOf(form, path, data);
  const shapes = union.def.options.map((option) => shapeOf(option, path, data)).filter((shape) => shape !== undefined);
  return shapes.length > 0 ? Object.fromEntries(shapes.flatMap((shape) => Object.entries(shape))) : undefined;
}

/** The form of a value that one of its fields decides on (`soort`), where it has one. */
function formOf(union: z.ZodDiscriminatedUnion, data: unknown): z.core.$ZodType | undefined {
  const key = union.def.discriminator;
  const found = within(data, key);
  return union.def.options.find((option) => {
    const literal = shapeOf(option, [])?.[key];
    return literal instanceof z.ZodLiteral && literal.def.values.some((value) => value === found);
  });
}

type Path = Reference['path'];

/** The parts of a value that have a schema of their own, each with its path. */
function partsOf(schema: z.core.$ZodType, data: unknown, path: Path): { schema: z.core.$ZodType; data: unknown; path: Path }[] {
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const form = formOf(schema, data);
    return form ? [{ schema: form, data, path }] : [];
  }
  if (schema instanceof z.ZodUnion) return schema.def.options.map((option) => ({ schema: option, data, path }));
  if (Array.isArray(data)) {
    return data.flatMap((value: unknown, index) => {
      const element =
        schema instanceof z.ZodArray ? schema.def.element : schema instanceof z.ZodTuple ? schema.def.items[index] : undefined;
      return element ? [{ schema: element, data: value, path: [...path, index] }] : [];
    });
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const field =
      schema instanceof z.ZodObject
        ? (schema.shape as Record<string, z.ZodType>)[key]
        : schema instanceof z.ZodRecord
          ? schema.def.valueType
          : undefined;
    return field ? [{ schema: field, data: value, path: [...path, key] }] : [];
  });
}

/** Every value in the data that its schema marks as the name of an entry (`verwijzing`), at any depth, with its path. */
export function referencesIn(schema: z.core.$ZodType, data: unknown, path: Path = []): Reference[] {
  if (data === undefined || data === null) return [];
  const meta = schema instanceof z.ZodType ? schema.meta() : undefined;
  const target = meta?.['verwijstNaar'];
  if (typeof target === 'string' && typeof data === 'string') {
    return [{ path, target, value: data.trim(), isRelation: meta?.['isRelatie'] !== false }];
  }
  const here = inner(schema);
  if (here !== schema) return referencesIn(here, data, path);
  return partsOf(here, data, path).flatMap((part) => referencesIn(part.schema, part.data, part.path));
}
