export { default as patterns } from 'hyphen/en-gb/index.js';
// Words that must not break where the patterns would: whole, or with their own place to break.
export const loans = ['stake-holder', 'leader-ship', 'white-paper'];
