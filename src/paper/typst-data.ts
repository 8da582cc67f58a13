import { locale } from '#language/language.ts';
import { paper } from '#language/paper-typst.ts';

/** What a Typst file reads: its own data, what paper says of itself in the language of the content, and which language and country that is. */
export const typstData = (data: object | undefined): string =>
  JSON.stringify({ ...data, zegt: paper, taal: locale.toLowerCase().split('-') });
