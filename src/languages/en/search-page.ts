const or = <Link>(links: readonly Link[]): (string | Link)[] =>
  links.flatMap((link, index) => (index > 0 ? [' or ', link] : [link]));

export const findYourPage = 'Ask your question and find the page that answers it.';
export const noScript = 'Search does not work here without JavaScript.';
export const theKind = (plural: string): string => `the ${plural}`;
export const leaf = <Link>(overviews: readonly Link[]): (string | Link)[] => ['Browse ', ...or(overviews), '.'];
export const leafWithoutScript = <Link>(overviews: readonly Link[]): (string | Link)[] => [
  'Search does not work here without JavaScript. Browse ',
  ...or(overviews),
  '.',
];
export const leafMeanwhile = <Link>(overviews: readonly Link[]): (string | Link)[] => [
  'Taking long? Then browse ',
  ...or(overviews),
  '.',
];
export const orBegin = 'Or begin at';
export function goFurther<Link>(
  frontPage: string,
  home: (name: string) => Link,
  mail: (words: string) => Link,
): (string | Link)[] {
  const article = /^(?:the|an?) /i.exec(frontPage)?.[0] ?? '';
  return [
    `Put your question in other words, look at ${article}`,
    home(frontPage.slice(article.length)),
    ', or ',
    mail('mail your question to the editors'),
    '.',
  ];
}
export const onlyThisBrowser = 'Only this browser remembers this.';
export const newEdition = 'There is a new edition.';
export const pageIsOf = (edition: string): string =>
  `This page belongs to ${edition}. Refresh to search the new one; your question stays.`;
export const refresh = 'Refresh';
export const seeking = ['Searching for ‘', '’ …'] as const;
export const siteIsAbout = (subject: string): string => `This site is about ${subject}.`;
export const nearest = 'The closest pages:';
export const didYouMean = 'Did you mean';
export const somethingElse = 'something else';
export const refine = 'Refine';
export const kind = 'Kind';
export const answers = 'Answers';
export const nextTen = 'Show the next ten';
export const lookAlikes = 'Words on this site that look like it:';
export const onDisk =
  'You are reading from a folder on this device. Here search looks at titles, names and questions, not at every sentence.';
