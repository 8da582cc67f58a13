export const whatIsKept = 'What this browser keeps';
export const whatYouSeeHere =
  'What you read, ask and fill in here stays in your own browser. Here you see what is kept, and you can clear it.';
export const withoutScript = 'Without JavaScript this browser keeps nothing of this site.';
export const fromOthers = <Link>(licences: (name: string) => Link): (string | Link)[] => [
  'What others made and your browser loads with this site is listed under ',
  licences('licences'),
  '.',
];
