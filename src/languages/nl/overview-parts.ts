// Where an overview is too long for one page.
export const partOf = (heading: string, part: number, parts: number): string =>
  heading ? `${heading} (${part} van ${parts})` : `Deel ${part} van ${parts}`;
