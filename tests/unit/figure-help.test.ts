import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { figureFields } from '../../src/figures/fields.ts';

describe('the fields of a line', () => {
  const fields = () =>
    z.strictObject(
      figureFields({ regel: (max) => z.string().min(1).max(max), verwijzing: z.string().regex(/^[a-z]+\/[a-z]+$/) }),
    );
  const accepts = (data: unknown): boolean => fields().safeParse(data).success;
  const long = (count: number) => 'a'.repeat(count);
  const point = { naam: long(60), hoogte: 4, open: true };

  test.each([
    [{ as: long(80), punten: [point, point] }, true],
    [{ as: long(81), punten: [point, point] }, false],
    [{ as: 'tijd', punten: [point] }, false],
    [{ as: 'tijd', punten: [point, { ...point, hoogte: 5 }] }, false],
    [{ as: 'tijd', punten: [point, { ...point, hoogte: -1 }] }, false],
    [{ as: 'tijd', punten: [point, { ...point, hoogte: 1.5 }] }, false],
    [{ as: 'tijd', punten: [point, { ...point, naam: long(61) }] }, false],
    [{ as: 'tijd', punten: [point, { ...point, meer: 1 }] }, false],
    [{ punten: [point, point] }, false],
  ])('a line %#', (verloop, isRight) => expect(accepts({ verloop })).toBe(isRight));
});

describe('help for redacteuren', () => {
  const fields = () =>
    z.strictObject(
      figureFields({ regel: (max) => z.string().min(1).max(max), verwijzing: z.string().regex(/^[a-z]+\/[a-z]+$/) }),
    );

  test('each has a line of help', () => {
    const { shape } = fields();
    expect(Object.entries(shape).filter(([, field]) => !field.description)).toEqual([]);
    expect(Object.keys(shape).sort()).toEqual([
      'assen',
      'bijschrift',
      'kern',
      'kolommen',
      'midden',
      'nummering',
      'onderdeelnaam',
      'onderdelen',
      'ordening',
      'overloop',
      'rand',
      'vanOns',
      'verloop',
    ]);
  });

  test('of parts, axes and lines have their help too', () => {
    const silent: string[] = [];
    const look = (schema: z.core.$ZodType, name: string): void => {
      if (schema instanceof z.ZodOptional) look(schema.def.innerType, name);
      if (schema instanceof z.ZodArray) look(schema.def.element, name);
      if (schema instanceof z.ZodTuple) schema.def.items.forEach((item) => look(item, name));
      if (!(schema instanceof z.ZodObject)) return;
      for (const [key, field] of Object.entries<z.ZodType>(schema.shape)) {
        if (!field.description) silent.push(`${name}.${key}`);
        look(field, `${name}.${key}`);
      }
    };
    look(fields(), 'figuur');
    expect(silent).toEqual([]);
  });
});
