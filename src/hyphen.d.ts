// The published types describe `hyphen/nl`, a folder that Node cannot import; these describe the files.
interface Patterns {
  hyphenateSync: (text: string, options?: { minWordLength?: number }) => string;
}

declare module 'hyphen/nl/index.js' {
  const patterns: Patterns;
  export default patterns;
}

declare module 'hyphen/en-gb/index.js' {
  const patterns: Patterns;
  export default patterns;
}
