// What is wrong with an entry that says its place in no field for it, or in two.
/** @param singular what one entry of the kind is called */
export const onePlace = (singular: string, fields: readonly string[]): string => {
  const where = fields.map((field) => `bij een \`${field}\``).join(' of ');
  return `Een ${singular.toLowerCase()} hoort ${where}: vul ${fields.length > 1 ? 'één van de twee' : 'het'} in.`;
};
