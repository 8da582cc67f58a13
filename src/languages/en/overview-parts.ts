export const partOf = (heading: string, part: number, parts: number): string =>
  heading ? `${heading} (${part} of ${parts})` : `Part ${part} of ${parts}`;
