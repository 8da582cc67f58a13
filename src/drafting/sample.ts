import { z } from 'zod';
import type { Field } from './form.ts';

const isRight = (schema: z.core.$ZodType, value: unknown): boolean => z.safeParse(schema, value).success;

// Words of every form that a field asks for; the first that its schema accepts stands for what someone will write.
const candidates = (number: number): unknown[] => [
  `Voorbeeld ${number}`,
  `Voorbeeld ${number}?`,
  `naam-${number}`,
  '2026-01-01',
  '2026',
  `soort/naam-${number}`,
  `literatuur/naam-${number}`,
  'https://voorbeeld.nl/',
  'naam@voorbeeld.nl',
  '/naam/',
  ...Array.from({ length: 6 }, (_, index) => index + 1),
  true,
];

/** Values of a form that its schema accepts, each other than the one before, for one entry. */
export function sampler(): (field: Field) => unknown {
  let count = 0;
  const valueOf = ({ single, value, choices }: Field): unknown => {
    count += 1;
    const schema = single ?? z.unknown();
    const given = value === undefined ? [] : [value, Number(value), value === 'true'];
    return [...given, ...choices, ...candidates(count)].find((one) => isRight(schema, one));
  };
  const sample = (field: Field): unknown => {
    if (field.items) return field.items.map(sample);
    if (field.fields) return Object.fromEntries(field.fields.map((one): [string, unknown] => [one.name, sample(one)]));
    return valueOf(field);
  };
  return sample;
}

/** Whether a field holds a date: it is the only form that fits. */
export const isDate = ({ single }: Field): boolean =>
  single !== undefined && isRight(single, '2026-01-01') && !isRight(single, 'voorbeeld');
