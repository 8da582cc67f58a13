import { questionOf } from '../search/question.ts';

/** The question that the address of the page asks. */
export const questionInAddress = (): string => questionOf(new URLSearchParams(location.search).get('q') ?? '');

/** Keeps a question in the address while it is typed, without a step for Back. */
export function keepInAddress(question: string): void {
  const address = new URL(location.href);
  if (question.trim() === '') address.searchParams.delete('q');
  else address.searchParams.set('q', questionOf(question));
  if (address.href === location.href) return;
  try {
    history.replaceState(null, '', address);
  } catch {
    // A browser counts how often; the question is asked all the same.
  }
}
