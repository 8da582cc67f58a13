/** A probability is a number of steps out of this many; none is ever sure. */
const wholeBits = 12;
export const whole = 2 ** wholeBits;
const [least, most] = [24, whole - 24];
/** What was read lies in a range below this: a number that a browser handles without making an object of it. */
const widest = 2 ** 30 - 1;
/** A range that is smaller takes in another byte. */
const narrow = 2 ** 22;
/** The first of the four bytes that are written from. */
const top = 2 ** 24;
/** The first bits of a kind teach most; from here on each counts for one in so many. */
const longestMemory = 40;
const rateBits = 16;
/** How far a probability moves towards a bit, by how many of its kind were seen: whole numbers, for a page reads half a million bits. */
const rates = Int32Array.from({ length: longestMemory + 1 }, (_, times) => Math.round(2 ** rateBits / (times + 1.6)));
/** Stands where the times that a kind was seen do when there is nothing left to learn: it has no rate. */
export const settled = longestMemory + 1;

/** What was seen so far of each kind of bit: the probability of a zero, and how often it was seen. */
export interface Odds {
  zero: Uint16Array;
  seen: Uint8Array;
}

/** As many kinds of bits of which nothing is known yet. */
export const oddsFor = (kinds: number): Odds => ({ zero: new Uint16Array(kinds).fill(whole / 2), seen: new Uint8Array(kinds) });

/** Learns from a bit what the next of its kind will be. */
function follow({ zero, seen }: Odds, kind: number, bit: number): void {
  const before = zero[kind] ?? 0;
  const times = seen[kind] ?? 0;
  const after = before + ((((bit === 0 ? whole : 0) - before) * (rates[times] ?? 0)) >> rateBits);
  zero[kind] = after < least ? least : after > most ? most : after;
  if (times < longestMemory) seen[kind] = times + 1;
}

/** What bits are written to. */
export interface Bits {
  write: (odds: Odds, kind: number, bit: number) => void;
}

/**
 * Writes bits in less room than a bit each, the better the more alike those of one kind are: an adaptive binary range coder, with the
 * carry as in LZMA (Martin, “Range encoding”, 1979; Pavlov, LZMA specification, 2013).
 */
export class BitWriter implements Bits {
  private readonly bytes: number[] = [];
  private low = 0;
  private range = widest;
  private held = 0;
  private pending = 1;

  write(odds: Odds, kind: number, bit: number): void {
    const bound = (this.range >>> wholeBits) * (odds.zero[kind] ?? 0);
    if (bit === 0) this.range = bound;
    else {
      this.low += bound;
      this.range -= bound;
    }
    follow(odds, kind, bit);
    while (this.range < narrow) {
      this.range *= 256;
      this.shift();
    }
  }

  /** What was written; the first byte of the coder, which is always zero, is left out, and so are zeros at the end: none are read as zeros. */
  finish(): Uint8Array {
    // Every number from `low` on that lies within the range will do: one that ends in zeros is short.
    this.low = Math.ceil(this.low / narrow) * narrow;
    for (let count = 0; count < 5; count += 1) this.shift();
    return Uint8Array.from(this.bytes.slice(1, this.bytes.findLastIndex((byte) => byte !== 0) + 1));
  }

  /** Puts out the first byte of `low`, when no later carry can change it. */
  private shift(): void {
    const carry = this.low >= 2 ** 32 ? 1 : 0;
    const low = this.low % 2 ** 32;
    if (low < 0xff000000 || carry === 1) {
      for (let byte = this.held; this.pending > 0; this.pending -= 1) {
        this.bytes.push((byte + carry) & 255);
        byte = 255;
      }
      this.held = Math.floor(low / top);
    }
    this.pending += 1;
    this.low = (low % top) * 256;
  }
}

/** Reads the bits that a `BitWriter` wrote, with odds that begin alike. */
export class BitReader {
  private at = 0;
  private code = 0;
  private range = widest;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    for (let count = 0; count < 4; count += 1) this.next();
  }

  read(odds: Odds, kind: number): number {
    const bound = (this.range >>> wholeBits) * (odds.zero[kind] ?? 0);
    const bit = this.code < bound ? 0 : 1;
    if (bit === 0) this.range = bound;
    else {
      this.code -= bound;
      this.range -= bound;
    }
    follow(odds, kind, bit);
    while (this.range < narrow) {
      this.range *= 256;
      this.next();
    }
    return bit;
  }

  private next(): void {
    this.code = this.code * 256 + (this.bytes[this.at] ?? 0);
    this.at += 1;
  }
}
