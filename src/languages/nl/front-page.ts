// How pages name the front page.
/** Its name in a sentence, where site.yaml gives none. */
export const frontPage = 'de voorpagina';
/** What an article takes off a name that stands alone. */
export const article = /^(?:de|het) /;
export const allQuestions = 'Alle vragen op een rij';
