/** A name of a record that a word stands in: its title, or one of its other names. */
export interface Posting {
  record: number;
  isTitle: boolean;
}

/** The postings of one word as a line, in rising order: each as the step from the one before, in which a title is an even number. */
export function writePostings(postings: readonly Posting[]): string {
  const places = postings.map(({ record, isTitle }) => 2 * record + (isTitle ? 0 : 1));
  return places.map((place, index) => (place - (places[index - 1] ?? 0)).toString(36)).join(' ');
}

/** The postings that `writePostings` wrote. */
export function readPostings(line: string): Posting[] {
  let place = 0;
  return line
    .split(' ')
    .filter(Boolean)
    .map((step) => {
      place += Number.parseInt(step, 36);
      return { record: Math.floor(place / 2), isTitle: place % 2 === 0 };
    });
}
