import { squeezed, types } from './rules.ts';

/** A type without its charset. */
export const bare = (type: string): string => type.replace(/;.*$/, '');
/** Lines a step to the right. */
export const indent = (lines: readonly string[], by = '  '): string[] => lines.map((line) => (line ? by + line : line));

/** The endings by type, for servers that list them so. */
export const endingsByType = (): [type: string, endings: string[]][] => {
  const byType = new Map<string, string[]>();
  for (const { ending, type } of types) byType.set(bare(type), [...(byType.get(bare(type)) ?? []), ending]);
  return [...byType];
};

/** The types that a host may squeeze. */
export const squeezedTypes = (): string[] =>
  types.filter(({ ending }) => squeezed.includes(ending)).map(({ type }) => bare(type));
