// The published types describe `hyphen/nl`, a folder that Node cannot import; this describes the file.
declare module 'hyphen/nl/index.js' {
  const dutch: { hyphenateSync: (text: string, options?: { minWordLength?: number }) => string };
  export default dutch;
}
