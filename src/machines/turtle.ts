/** Something said of a subject: a predicate and its objects, as Turtle writes them. */
export type Saying = readonly [predicate: string, objects: readonly string[]];

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text, with its language where that is known. */
export const literal = (text: string, language = ''): string =>
  `"${text.replace(/[\\"\n\r\t]/g, (sign) => escapes[sign] ?? sign)}"${language && `@${language}`}`;

/** An address between its brackets. Signs that may not stand there are written as numbers. */
export const iri = (address: string): string =>
  // eslint-disable-next-line no-control-regex -- control signs are among what an address may not hold
  `<${address.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`)}>`;

/** What is said of something that has no name of its own. */
export const nameless = (sayings: readonly Saying[]): string => `[ ${pairs(sayings).join(' ; ')} ]`;

const pairs = (sayings: readonly Saying[]): string[] =>
  sayings.flatMap(([predicate, objects]) => (objects.length > 0 ? [`${predicate} ${objects.join(', ')}`] : []));

/** A subject with all that is said of it. */
export const block = (subject: string, sayings: readonly Saying[]): string => `${subject}\n  ${pairs(sayings).join(' ;\n  ')} .`;
