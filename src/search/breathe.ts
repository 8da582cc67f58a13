/** Lets a browser paint, and answer a touch, between two pieces of work. */
export const breathe = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in scheduler ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
