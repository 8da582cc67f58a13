/** The question that the address of the page asks. */
export const questionInAddress = (): string => new URLSearchParams(location.search).get('q') ?? '';

/** Keeps a question in the address while it is typed, without a step for Back. */
export function keepInAddress(question: string): void {
  const address = new URL(location.href);
  if (question.trim() === '') address.searchParams.delete('q');
  else address.searchParams.set('q', question.slice(0, 300));
  if (address.href !== location.href) history.replaceState(null, '', address);
}
