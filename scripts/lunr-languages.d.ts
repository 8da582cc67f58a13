declare module 'lunr-languages/*' {
  /** Adds a language or a stemmer to lunr. */
  export default function add(lunr: unknown): void;
}
