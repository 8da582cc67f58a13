// The search page as it is built, and the ways to leaf through the site.
const or = <Link>(links: readonly Link[]): (string | Link)[] =>
  links.flatMap((link, index) => (index > 0 ? [' of ', link] : [link]));

export const findYourPage = 'Stel je vraag en vind de pagina die haar beantwoordt.';
export const noScript = 'Zoeken werkt hier niet zonder script.';
/** A kind in a sentence, from its plural. */
export const theKind = (plural: string): string => `de ${plural}`;
export const leaf = <Link>(overviews: readonly Link[]): (string | Link)[] => ['Blader door ', ...or(overviews), '.'];
export const leafWithoutScript = <Link>(overviews: readonly Link[]): (string | Link)[] => [
  'Zoeken werkt hier niet zonder script. Blader door ',
  ...or(overviews),
  '.',
];
export const leafMeanwhile = <Link>(overviews: readonly Link[]): (string | Link)[] => [
  'Duurt het lang? Blader dan door ',
  ...or(overviews),
  '.',
];
export const orBegin = 'Of begin bij';
/** What else to do where nothing was found; the article of the front page stays outside its link. */
export function goFurther<Link>(
  frontPage: string,
  home: (name: string) => Link,
  mail: (words: string) => Link,
): (string | Link)[] {
  const article = /^(?:de|het) /.exec(frontPage)?.[0] ?? '';
  return [
    `Stel de vraag met andere woorden, kijk op ${article}`,
    home(frontPage.slice(article.length)),
    ', of ',
    mail('mail je vraag aan de redactie'),
    '.',
  ];
}
export const onlyThisBrowser = 'Alleen deze browser onthoudt dit.';
export const newEdition = 'Er is een nieuwe uitgave.';
export const pageIsOf = (edition: string): string =>
  `Deze pagina hoort bij ${edition}. Ververs om in de nieuwe te zoeken; je vraag blijft staan.`;
export const refresh = 'Ververs';
/** Before and after the question. */
export const seeking = ['Even zoeken naar ‘', '’ …'] as const;
export const siteIsAbout = (subject: string): string => `Deze site gaat over ${subject}.`;
export const nearest = 'Het dichtst erbij:';
/** Before what was meant, which a question mark follows. */
export const didYouMean = 'Bedoelde je';
/** What stands there until a script knows what was meant. */
export const somethingElse = 'iets anders';
export const refine = 'Verfijn';
export const kind = 'Soort';
export const answers = 'Antwoorden';
export const nextTen = 'Toon de volgende tien';
export const lookAlikes = 'Woorden op deze site die erop lijken:';
/** In a folder on a disk, search sees less. */
export const onDisk =
  'Je leest uit een map op dit apparaat. Zoeken kijkt hier naar titels, namen en vragen, en niet naar elke zin.';
