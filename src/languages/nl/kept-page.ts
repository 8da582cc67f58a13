// The page that says what this browser keeps: what stands there without its script.
export const whatIsKept = 'Wat deze browser bewaart';
export const whatYouSeeHere =
  'Wat je hier leest, vraagt en invult, blijft in je eigen browser. Hier zie je wat er staat, en wis je het.';
export const withoutScript = 'Zonder JavaScript bewaart deze browser niets van deze site.';
export const fromOthers = <Link>(licences: (name: string) => Link): (string | Link)[] => [
  'Wat er van anderen meekomt naar je browser, staat bij ',
  licences('licenties'),
  '.',
];
