import { locale } from '#language/language.ts';
import { paper } from '#language/paper-typst.ts';
import type { Site } from '../schema/site.ts';

/**
 * What a Typst file reads: its own data, what paper says of itself in the language of the content and in the words of this handreiking,
 * and which language and country that is.
 */
export const typstData = (data: object | undefined, { waarover = paper.waarover }: Pick<Site, 'waarover'>): string =>
  JSON.stringify({ ...data, zegt: { ...paper, waarover }, taal: locale.toLowerCase().split('-') });
