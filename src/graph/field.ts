import type { Entry } from './entry.ts';

/** The value of a field by its name, for code that reads which field from the description of a kind. */
export const fieldOf = ({ data }: Entry, name: string): unknown => new Map<string, unknown>(Object.entries(data)).get(name);

/** The same as text: a list is joined, what is no text is absent. */
export function textOf(entry: Entry, name: string): string | undefined {
  const value = fieldOf(entry, name);
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
