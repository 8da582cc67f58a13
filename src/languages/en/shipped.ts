export const ownPackages: readonly string[] = ['@cspell/dict-en-gb-mit', 'stemmer'];

export const purposes: Readonly<Record<string, string>> = {
  pagefind: 'Searches the full text.',
  uqr: 'Draws the codes that a phone reads.',
  'workbox-core': 'Saves pages for offline.',
  'workbox-range-requests': 'Gives a saved file in parts.',
  'workbox-routing': 'Chooses what a saved page gives.',
  'workbox-strategies': 'Takes something from what is saved first.',
  '@cspell/dict-nl-nl': 'The Dutch word list of OpenTaal (BSD or CC BY 3.0), to recognise slips in a question.',
  '@cspell/dict-en-gb-mit': 'A British word list, to recognise slips in a question.',
  stemmer: 'Recognises English forms of words in a question.',
  '@fontsource-variable/literata': 'The typeface of the running text.',
  '@fontsource-variable/schibsted-grotesk': 'The typeface of headings and buttons.',
};

export const ownLetter = 'The typeface that this handbook chose itself.';
