/** Gives the width of a text in pixels at a size, with the letters of a real font. */
export type Measure = (text: string, size: number, isBold: boolean) => number;

/** How a piece of text is set. */
export interface Setting {
  size: number;
  isBold: boolean;
}

/** Where a word that is too long by itself may be cut; without a place it is cut at the last letter that fits. */
function cut(word: string, fits: (text: string) => boolean, breaks: (word: string) => string[]): [string, string] {
  const parts = breaks(word);
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const head = parts.slice(0, count).join('');
    if (fits(`${head}-`)) return [`${head}-`, parts.slice(count).join('')];
  }
  let end = word.length - 1;
  while (end > 1 && !fits(word.slice(0, end))) end -= 1;
  return [word.slice(0, end), word.slice(end)];
}

/**
 * Breaks a text into lines that are no wider than `width`.
 * @param fits whether a line fits
 * @param breaks the syllables of a word, for a word that is wider than a line
 */
export function wrap(
  text: string,
  fits: (line: string) => boolean,
  breaks: (word: string) => string[] = (word) => [word],
): string[] {
  const lines: string[] = [];
  let current = '';
  const waiting = text.split(/\s+/).filter(Boolean);
  while (waiting.length > 0) {
    const word = waiting.shift() ?? '';
    const longer = current ? `${current} ${word}` : word;
    if (fits(longer)) current = longer;
    else if (current) {
      lines.push(current);
      current = '';
      waiting.unshift(word);
    } else if (word.length <= 2) current = word;
    else {
      const [head, rest] = cut(word, fits, breaks);
      lines.push(head);
      waiting.unshift(rest);
    }
  }
  return current ? [...lines, current] : lines;
}
