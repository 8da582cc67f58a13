/** A probability is a number of steps out of this many; none is ever sure. */
const whole = 2 ** 12;
const [least, most] = [24, whole - 24];
const top = 2 ** 24;
/** The first bits of a kind teach most; from here on each counts for one in so many. */
const longestMemory = 40;

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
  const after = before + Math.trunc(((bit === 0 ? whole : 0) - before) / (times + 1.6));
  zero[kind] = Math.min(most, Math.max(least, after));
  if (times < longestMemory) seen[kind] = times + 1;
}

/**
 * Writes bits in less room than a bit each, the better the more alike those of one kind are: an adaptive binary range coder, with the
 * carry as in LZMA (Martin, “Range encoding”, 1979; Pavlov, LZMA specification, 2013).
 */
export class BitWriter {
  private readonly bytes: number[] = [];
  private low = 0;
  private range = 2 ** 32 - 1;
  private held = 0;
  private pending = 1;

  write(odds: Odds, kind: number, bit: number): void {
    const bound = Math.floor(this.range / whole) * (odds.zero[kind] ?? 0);
    if (bit === 0) this.range = bound;
    else {
      this.low += bound;
      this.range -= bound;
    }
    follow(odds, kind, bit);
    while (this.range < top) {
      this.range *= 256;
      this.shift();
    }
  }

  /** What was written; the first byte of the coder, which is always zero, is left out. */
  finish(): Uint8Array {
    for (let count = 0; count < 5; count += 1) this.shift();
    return Uint8Array.from(this.bytes.slice(1));
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
  private range = 2 ** 32 - 1;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    for (let count = 0; count < 4; count += 1) this.next();
  }

  read(odds: Odds, kind: number): number {
    const bound = Math.floor(this.range / whole) * (odds.zero[kind] ?? 0);
    const bit = this.code < bound ? 0 : 1;
    if (bit === 0) this.range = bound;
    else {
      this.code -= bound;
      this.range -= bound;
    }
    follow(odds, kind, bit);
    while (this.range < top) {
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
