import { longestQuestion } from './query.ts';

/**
 * A question as it may be used, whoever wrote it: no longer than a question is, and without the lone half of a sign, which no address can
 * hold. Cutting a text makes such halves.
 */
export const questionOf = (text: string, most = longestQuestion): string => text.slice(0, most).replace(/\p{Surrogate}/gu, '');
