export const now = 'Now';
export const rather = 'Rather';
export const discuss = 'Discuss';
export const fromTo = (pairs: string, first: number, last: number): string => `${pairs} ${first} to ${last}`;
export const whereAreYou = 'Where do you stand?';
export const havePlaced = (placed: string): string => `You have placed ${placed}.`;
export const howTo =
  'Both sides have merit. Mark where things stand now and where you would rather see them. Skip what does not apply.';
export const whereSeenNow = 'where someone sees you now';
export const whereRather = 'where someone would rather be';
