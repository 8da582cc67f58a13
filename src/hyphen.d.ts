// The published types describe `hyphen/nl`, a folder that Node cannot import; this describes the file.
declare module 'hyphen/*/index.js' {
  const language: { hyphenateSync: (text: string, options?: { minWordLength?: number }) => string };
  export default language;
}
