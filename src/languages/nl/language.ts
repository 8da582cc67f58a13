/** The language as HTML and most standards name it (BCP 47). */
export const tag = 'nl';
/** The language with its country, for dates, numbers and office files. */
export const locale = 'nl-NL';
