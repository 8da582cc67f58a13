import { entryWording } from './entry-wording.ts';
import { fieldWording } from './field-wording.ts';
import { fileWording } from './file-wording.ts';
import { linkWording } from './link-wording.ts';

/** Every kind of problem that content can have, with its wording. Each takes the place and what was found. */
export const problems = { ...fileWording, ...fieldWording, ...linkWording, ...entryWording } as const;
