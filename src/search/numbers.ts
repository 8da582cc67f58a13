import type { BitReader, Bits, Odds } from './bits.ts';

const widest = 24;
/** How many kinds of bits the numbers of one sort take: for each length whether there is more, and for each place in it the bit. */
export const kindsPerNumber = widest + widest * widest;

/** A whole number from 0: how many bits it has, then those bits, each by its place (Elias, “Universal codeword sets”, 1975). */
export function writeNumber(writer: Bits, odds: Odds, sort: number, number: number): void {
  const base = sort * kindsPerNumber;
  const length = Math.floor(Math.log2(number + 1));
  for (let count = 0; count < length; count += 1) writer.write(odds, base + count, 1);
  writer.write(odds, base + length, 0);
  for (let place = length - 1; place >= 0; place -= 1) {
    writer.write(odds, base + widest + length * widest + place, ((number + 1) >> place) & 1);
  }
}

/** The number that `writeNumber` wrote. */
export function readNumber(reader: BitReader, odds: Odds, sort: number): number {
  const base = sort * kindsPerNumber;
  let length = 0;
  while (length < widest - 1 && reader.read(odds, base + length) === 1) length += 1;
  let number = 1;
  for (let place = length - 1; place >= 0; place -= 1) {
    number = number * 2 + reader.read(odds, base + widest + length * widest + place);
  }
  return number - 1;
}

/** One of some choices, a power of two in number: bit by bit, each by the bits before it. */
export function writeChoice(writer: Bits, odds: Odds, base: number, choice: number, bits: number): void {
  let node = 1;
  for (let place = bits - 1; place >= 0; place -= 1) {
    const bit = (choice >> place) & 1;
    writer.write(odds, base + node, bit);
    node = node * 2 + bit;
  }
}

/** The choice that `writeChoice` wrote. */
export function readChoice(reader: BitReader, odds: Odds, base: number, bits: number): number {
  let node = 1;
  for (let place = 0; place < bits; place += 1) node = node * 2 + reader.read(odds, base + node);
  return node - 2 ** bits;
}
