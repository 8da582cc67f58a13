// Numbers and words as text, because every host compresses text and not every host compresses anything else.

const alphabet = ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
const half = 46;
const valueOf = new Map([...alphabet].map((sign, index) => [sign, index]));

/** Whole numbers from 0 as signs: below 46 one sign, below 46 × 46 two, and so on. */
export const packNumbers = (numbers: readonly number[]): string => numbers.map(packNumber).join('');

function packNumber(number: number): string {
  const last = alphabet[number % half] ?? '';
  let signs = '';
  for (let rest = Math.floor(number / half); rest > 0; rest = Math.floor((rest - 1) / half)) {
    signs = (alphabet[half + ((rest - 1) % half)] ?? '') + signs;
  }
  return signs + last;
}

/** The numbers that `packNumbers` wrote. */
export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let rest = 0;
  for (const sign of text) {
    const value = valueOf.get(sign) ?? 0;
    if (value >= half) {
      rest = rest * half + (value - half) + 1;
    } else {
      numbers.push(rest * half + value);
      rest = 0;
    }
  }
  return numbers;
}

/** Rising numbers, as the steps between them. */
export const packRising = (numbers: readonly number[]): string =>
  packNumbers(numbers.map((number, index) => number - (index === 0 ? 0 : (numbers[index - 1] ?? 0))));

/** The numbers that `packRising` wrote. */
export function unpackRising(text: string): number[] {
  let sum = 0;
  return unpackNumbers(text).map((step) => (sum += step));
}

/** Sorted words, each as the number of letters it shares with the one before, and its other letters. */
export const packWords = (words: readonly string[]): string =>
  words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
      return shared.toString(36).toUpperCase() + word.slice(shared);
    })
    .join('\n');

/** The words that `packWords` wrote. */
export function unpackWords(text: string): string[] {
  let before = '';
  return text.split('\n').map((line) => (before = before.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1)));
}
