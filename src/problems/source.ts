import type { z } from 'zod';
import { shapeOf } from '../schema/walk.ts';
import type { Place } from './problem.ts';

/** Where in some data something stands. */
export type Path = readonly PropertyKey[];

/** Data to check, and where each part of it stands. */
export interface Source {
  file: string;
  data: unknown;
  lineOf: (path: Path) => number;
  /** A value as it was written, where the reader made something else of it. */
  writtenAt?: (path: Path) => string | undefined;
  /** What stands before the name of a field in a message, where fields of more than one thing can be wrong: `Afbeelding`. */
  of?: string;
  /** A remedy for a field that does not exist here, where more can be said than which fields do. */
  remedyFor?: (key: string) => string | undefined;
}

/** Where an issue stands, with what was found there and what was wanted. */
export interface At {
  path: Path;
  place: Place;
  found: unknown;
  help: string;
  schema: z.ZodType;
  source: Source;
}

export const isRecord = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null;

export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data);

/** The names of the fields that a group has: those of its form, where what stands there says which. */
export const fieldsOf = (schema: z.ZodType, path: Path, data?: unknown): string[] =>
  Object.keys(shapeOf(schema, path, data) ?? {});

export const fieldName = (source: Source, path: Path): string =>
  [source.of, path.filter((key) => typeof key === 'string').join('.')].filter(Boolean).join(' ');

/** The line of help of the field at a path, or of the nearest one above it: what the editor shows is what the message says. */
export function helpOf(schema: z.ZodType, path: Path, data?: unknown): string {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const last = path[depth - 1];
    const description =
      typeof last === 'string' ? shapeOf(schema, path.slice(0, depth - 1), data)?.[last]?.description : undefined;
    if (description) return description;
  }
  return '';
}

/** Everything about the place of an issue. */
export const atPath = (path: Path, schema: z.ZodType, source: Source): At => ({
  path,
  place: { file: source.file, line: source.lineOf(path), field: fieldName(source, path) },
  found: valueAt(source.data, path),
  help: helpOf(schema, path, source.data),
  schema,
  source,
});
