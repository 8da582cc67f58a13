import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collectionNames, collections } from '../../src/schema/index.ts';
import { shapeOf } from '../../src/graph/schema-walk.ts';

const shared = {
  titel: 'Iets',
  kort: 'In het kort.',
  bronnen: [{ bron: 'boek', vindplaats: 'p. 1' }],
  beoordeeld: '2026-01-01',
};

describe('schemas', () => {
  test('there are fourteen collections of knowledge and one of pages about the site', () => {
    expect(collectionNames).toHaveLength(15);
    expect(Object.keys(collections)).toEqual([...collectionNames]);
  });

  test.each(collectionNames)('every field of %s has a line of help for redacteuren', (name) => {
    const shape = shapeOf(collections[name].schema, []);
    expect(shape).toBeDefined();
    const silent = Object.entries(shape ?? {}).filter(([, field]) => !field.description);
    expect(silent.map(([field]) => field)).toEqual([]);
  });

  test.each(collectionNames)('%s has a JSON Schema for editors', (name) => {
    const schema = z.toJSONSchema(collections[name].schema, { io: 'input', unrepresentable: 'any' });
    expect(schema.type).toBe('object');
  });

  test.each([
    ['kernvragen', { ...shared, titel: 'Hoe dan?', antwoord: 'Zo.', perspectief: 'een' }, true],
    ['kernvragen', { ...shared, titel: 'Hoe dan', antwoord: 'Zo.', perspectief: 'een' }, false],
    ['kernvragen', { ...shared, titel: 'Hoe dan?', antwoord: 'Zo.' }, false],
    ['kernvragen', { ...shared, titel: 'Hoe dan?', antwoord: 'Zo.', perspectief: 'een', spanningsveld: 'twee' }, false],
    ['dilemmas', { ...shared, niveau: 5, polen: ['a', 'b'], vraag: 'Wat nu?' }, false],
    ['dilemmas', { ...shared, niveau: 4, polen: ['a', 'b'], vraag: 'Wat nu?' }, true],
    ['modellen', { ...shared, soort: 'wiel', kernvragen: ['een'] }, false],
    ['modellen', { ...shared, soort: 'wiel', literatuur: ['een-2020'] }, true],
    ['adviezen', { ...shared, beoordeeld: new Date('2026-01-01') }, true],
    ['adviezen', { ...shared, bronnen: [] }, false],
    ['casussen', { ...shared, soort: 'wegwijzer', categorie: 'regio', website: 'javascript:alert(1)' }, false],
  ] as const)('%s %#', (name, data, isRight) => {
    expect(collections[name].schema.safeParse(data).success).toBe(isRight);
  });
});
