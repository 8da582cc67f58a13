import type { RawContent, RawEntry } from './read-content.ts';

/** Whether an entry says of itself that it is still a concept. */
export const isConcept = ({ data }: Pick<RawEntry, 'data'>): boolean =>
  typeof data === 'object' && data !== null && 'concept' in data && data.concept === true;

/**
 * The entries that are still a concept, and the content with or without them. Left out they are not checked: who is writing may stop
 * halfway, and the site still builds.
 */
export function apart(content: RawContent, withConcepts: boolean): { content: RawContent; concepts: RawEntry[] } {
  const concepts = content.entries.filter(isConcept);
  const entries = withConcepts ? content.entries : content.entries.filter((raw) => !isConcept(raw));
  return { content: { ...content, entries }, concepts };
}
