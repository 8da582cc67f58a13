export const stopped = 'Stopped; nothing has been made.';
export const fonts = 'fonts';
export const nothingChanged = 'Nothing has changed: the site is still there.';
export const devAt = (address: string): string => `The site in the making is at ${address}\nStop: Ctrl+C.`;
export const noNextStep = (file: string, title: string): string =>
  `${file}\n  ${title}: no next step. Connect it, or write «verder».`;
export const soundEntries = (count: number, folder: string, readability: string): string =>
  `${count} entries in ${folder}/: no mistakes.\nReadability: ${readability}.`;
export const concepts = (ids: string): string => `Drafts, not on the site yet: ${ids}.`;
export const paperMade = (name: string, pages: number, kB: number, ms: number): string =>
  `${name}: ${pages} pages, ${kB} kB, ${ms} ms`;
export const askBehind = 'Put your question behind it: npm run zoek -- "how do we begin"';
export const notBuilt = 'The site has not been built yet. First: npm run build';
export const isOutside = 'The visitor reads: This is not here. The nearest: (the first three).';
export const looksLike = (way: string): string => `looks like the question «${way}»`;
export const nothingFound = 'Nothing found: the visitor gets words that look like it, the plate and a mail address.';
export const wayOf = (way: string, id: string): string => `${way} (of ${id})`;
export const waysOfAsking = (asked: number, first: number): string =>
  `${asked} ways of asking; ${first} put their own entry first.`;
export const takers = 'Entries that take questions of others:';
export const lostQuestions = (count: number): string =>
  `Questions that do not put their entry among the first ten, or that count as unknown: ${count}`;
export const answersWith = (status: number): string => `answers with ${status}`;
export const doesNotAnswer = (why: string): string => `does not answer (${why})`;
export const reportAt = 'The report is in .rapport/index.html; open it in a browser.';
export const siteBuilt = (folder: string, seconds: string): string => `Done: the site is in ${folder}/ (${seconds} s)`;
export const zipMade = (file: string, size: string): string => `The zip to open from a disk is in ${file} (${size} MB)`;
export const siteAt = (address: string): string => `The site is at ${address}\nStop: Ctrl+C.`;
export const notFound = 'Not found';

/** What a command is asked that it does not know. */
export const strangeFlags = (typed: readonly string[], known: readonly string[]): string =>
  `${typed.join(', ')} does not exist here. ${known.length > 0 ? `What does: ${known.join(', ')}.` : 'This command has no flags.'}`;
export const strangeWords = (typed: readonly string[]): string =>
  `This is too much: «${typed.join('», «')}». Put quotation marks around a title with spaces.`;
export const builtFromOther = 'The site was made from other content than is here now. First: npm run build';
export const editorHelped = 'The help for an editor is in .vscode/.';
export const noPaper = (wanted: readonly string[], all: readonly string[]): string =>
  `No file to take along has «${wanted.join('» or «')}» in its name. There are: ${all.join(', ')}.`;
