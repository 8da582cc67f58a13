/** Words by which someone asks for a group: who works together says we. */
export const together: ReadonlySet<string> = new Set([
  'we',
  'wij',
  'ons',
  'onze',
  'elkaar',
  'iedereen',
  'ze',
  'ander',
  'anderen',
]);
/** Words that tie thoughts together: who has a concern tells more than one thing. */
export const ties: ReadonlySet<string> = new Set('dat als maar die om of en dan te over omdat terwijl zodat want'.split(' '));
/** Words by which someone asks for a fact or for themselves alone. */
export const alone: ReadonlySet<string> = new Set(['ik', 'mijn', 'mij', 'hoeveel', 'wanneer']);
