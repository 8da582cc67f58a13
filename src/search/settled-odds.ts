import { settled, whole, type Odds } from './bits.ts';

/** The probabilities that a row can name: from even on, each three quarters of the one before. */
const rarer: readonly number[] = [2048, 1536, 1152, 864, 648, 486, 364, 273, 204, 153, 114, 85, 63, 47, 35, 26];

/** The probability of a zero that a number of a row stands for: even ones for a rare zero, odd ones for a rare one. */
function zeroOf(number: number): number {
  const rare = rarer[Math.ceil(number / 2)] ?? whole / 2;
  return number % 2 === 0 ? rare : whole - rare;
}

const nearest = (share: number): number =>
  rarer.reduce(
    (best, one, step) => (Math.abs(Math.log(one / share)) < Math.abs(Math.log((rarer[best] ?? 1) / share)) ? step : best),
    0,
  );

/** The number that stands in a row for a kind of bit, by how often it was a zero of how many times. */
export function oddsRow(zeros: number, times: number): number {
  const share = (whole * (zeros + 0.4)) / (times + 0.8);
  const step = nearest(Math.min(share, whole - share));
  return step === 0 ? 0 : share < whole / 2 ? 2 * step : 2 * step - 1;
}

/**
 * Odds that are known beforehand and learn no more, so that what is written with them can be read from any place.
 * @param row a number for each kind of bit; what is not in it is even
 */
export const settledOdds = (row: readonly number[]): Odds => ({
  zero: Uint16Array.from(row, zeroOf),
  seen: new Uint8Array(row.length).fill(settled),
});
