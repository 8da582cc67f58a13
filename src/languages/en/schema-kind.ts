const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'An' : 'A'} ${noun.toLowerCase()}`;

export const onePlace = (singular: string, fields: readonly string[]): string => {
  const where = fields.map((field) => `a \`${field}\``).join(' or ');
  return `${withArticle(singular)} belongs with ${where}: fill in ${fields.length > 1 ? 'one of the two' : 'that field'}.`;
};
