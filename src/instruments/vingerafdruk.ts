/** A number of 32 bits that follows from a text (FNV-1a): to notice a change or a slip, not to keep a secret. */
export function getalVan(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash ^= byte;
    hash = Math.imul(hash, 0x01000193);
  }
  // The last bits of FNV mix badly; fold the first over them.
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The same in a few letters. */
export const vingerafdruk = (text: string): string => getalVan(text).toString(36).padStart(7, '0').slice(-6);
