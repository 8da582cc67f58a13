import type { Csl } from '../schema/csl.ts';

/** A publication with the name it has on this site, which becomes its key. */
export interface Publication {
  id: string;
  csl: Csl;
}

/** Who made a publication: a person in parts, or an organisation. */
export type Name = NonNullable<Csl['author']>[number];

/** A person with the family name in front, and the particle with it: “van Dijk, Jan”. */
export function personInOrder({ family, given, 'non-dropping-particle': particle }: Exclude<Name, { literal: string }>): string {
  const whole = [particle, family].filter(Boolean).join(' ');
  return given ? `${whole}, ${given}` : whole;
}
