/** Words by which someone asks for a group: who works together says we. */
export const together: ReadonlySet<string> = new Set([
  'we',
  'us',
  'our',
  'ours',
  'everyone',
  'everybody',
  'they',
  'other',
  'others',
]);
/** Words that tie thoughts together: who has a concern tells more than one thing. */
export const ties: ReadonlySet<string> = new Set('that if but who to or and then about because while so than'.split(' '));
/** Words by which someone asks for a fact or for themselves alone. */
export const alone: ReadonlySet<string> = new Set(['i', 'my', 'me', 'many', 'when']);
