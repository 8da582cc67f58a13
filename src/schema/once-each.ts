import type { z } from 'zod';

/**
 * In a list of rows no two name the same: what stands twice is said at its second place.
 * @param field the field of a row that names it
 * @param message what is said of a name that stands twice
 */
export const onceEach =
  <Field extends string>(field: Field, message: (name: string) => string) =>
  (rows: readonly Readonly<Record<Field, string>>[], context: z.RefinementCtx): void => {
    const names = rows.map((row) => row[field]);
    names.forEach((name, index) => {
      if (names.indexOf(name) < index) context.addIssue({ code: 'custom', path: [index, field], message: message(name) });
    });
  };
