export const trial = 'Search trial';
export const forEditors = 'Ways of asking, with the place that search gives their entry. For editors.';
export const whatThisIs: readonly (string | { code: string })[] = [
  'Of each entry the first of its ',
  { code: 'vragen' },
  '. If it is not at the top, another entry is too much like it: give one of the two other ',
  { code: 'vragen' },
  ' or ',
  { code: 'zoektermen' },
  '. With ',
  { code: 'npm run zoek -- "question"' },
  ' you see why an answer stands where it stands.',
];
export const needsScript = 'The places are found in your browser; that needs JavaScript.';
export const waysOfAsking = 'Ways of asking';
export const question = 'Question';
export const place = 'Place';
export const entry = 'Entry';
export const searching = 'Searching…';
export const outcome = (all: number, first: number, three: number, notTen: number): string =>
  `${all} questions: ${first} at the top, ${three} in the first three, ${notTen} not in the first ten.`;
export const notInTen = 'not in the first ten';
export const failed = 'Search does not work right now.';
