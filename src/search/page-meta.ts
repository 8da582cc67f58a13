/** What a page says of itself in Pagefind's index: its fields, by name. */
export type PageMeta = Readonly<Record<string, string | undefined>>;

/** The title of a page: its own field, or the heading that Pagefind takes for it. */
export const titleIn = (meta: PageMeta): string => meta['titel'] ?? meta['title'] ?? '';

/** The gist of a page; empty when it has none. */
export const gistIn = (meta: PageMeta): string => meta['kort'] ?? '';

/** The lines of a field that holds more than one. */
export const linesIn = (meta: PageMeta, field: string): string[] => meta[field]?.split(' | ').filter(Boolean) ?? [];
