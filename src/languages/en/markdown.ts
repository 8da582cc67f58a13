export const whose =
  'What stands in [brackets] or under ‘Ours’ is by the editors; the rest comes from the source, in other words.';
export const placeIn = (place: string): string => `Place: ${place}`;
export const twoSides = (sides: readonly string[]): string => `Two sides: ${sides.join(' and ')}`;
export const readThen = (pages: string, outcome: string): string => `Read: ${pages}. Then: ${outcome}`;
export const figure = (description: string): string => `Figure: ${description}`;
export const whereFrom = 'Where this comes from';
export const referLikeThis = (reference: string): string => `Refer like this: ${reference}`;
export const all = 'Everything';
export const allInOne = 'Everything in one file';
export const asData = 'As data';
export const address = (place: string): string => `Address: ${place}`;
export function originsWith(places: string): { source: string; ours: string; both: string } {
  const source = ['source', places].filter(Boolean).join(': ');
  return { source, ours: 'ours', both: `${source}; ours in brackets` };
}
