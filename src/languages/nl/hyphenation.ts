// Where long words of titles break.
export { default as patterns } from 'hyphen/nl/index.js';
// Dutch patterns break these loans where no reader would (governan-cemodel). They come first: whole, or with their own place to break.
export const loans = [
  'governance',
  'network',
  'joint',
  'share',
  'stake-holder',
  'leader-ship',
  'community',
  'quick',
  'whitepaper',
];
