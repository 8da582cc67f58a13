// The page on which editors see where search puts their entries.
export const trial = 'Zoekproef';
export const forEditors = 'Manieren van vragen met de plaats waarop zoeken hun ingang zet. Voor redacteuren.';
export const whatThisIs: readonly (string | { code: string })[] = [
  'Van elke ingang de eerste van haar ',
  { code: 'vragen' },
  '. Staat zij niet bovenaan, dan lijkt een andere ingang er te veel op: geef een van beide andere ',
  { code: 'vragen' },
  ' of ',
  { code: 'zoektermen' },
  '. Met ',
  { code: 'npm run zoek -- "vraag"' },
  ' zie je waarom een antwoord staat waar het staat.',
];
export const needsScript = 'De plaatsen worden in je browser bepaald; daarvoor is JavaScript nodig.';
export const waysOfAsking = 'Manieren van vragen';
export const question = 'Vraag';
export const place = 'Plaats';
export const entry = 'Ingang';
export const searching = 'Bezig met zoeken…';
export const outcome = (all: number, first: number, three: number, notTen: number): string =>
  `${all} vragen: ${first} staan bovenaan, ${three} bij de eerste drie, ${notTen} niet bij de eerste tien.`;
export const notInTen = 'niet bij de eerste tien';
export const failed = 'Zoeken lukt nu niet.';
