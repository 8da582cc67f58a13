import { describe, expect, test } from 'vitest';
import { inWords } from '#language/figures.ts';
import { counted, divisions } from '../../src/figures/counting.ts';
import { capital } from '../../src/languages/capital.ts';
import { groupsOf, hasCells, hubOf, mainParts, markedName, markOf } from '../../src/figures/parts.ts';
import { model, parts, samples } from './figure-samples.ts';

describe('counting', () => {
  test('in words up to twelve', () => {
    expect(['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']).toEqual(
      Array.from({ length: 13 }, (_, count) => inWords(count)),
    );
    expect(inWords(13)).toBe('13');
  });

  test('a capital at the start', () => expect([capital('één ding'), capital('')]).toEqual(['Één ding', '']));

  test('what the parts are called, else what the figure calls them', () => {
    expect(counted(model())).toBe('drie onderdelen');
    expect(counted(model(), 'fasen')).toBe('drie fasen');
    expect(counted(model({ onderdeelnaam: 'condities' }), 'fasen')).toBe('drie condities');
  });

  test('groups of parts', () => {
    const grouped = model({ onderdelen: [...parts(2, () => ({ groep: 'Een' })), ...parts(1, () => ({ groep: 'Twee' }))] });
    expect(counted(grouped)).toBe('drie onderdelen');
    expect(divisions(grouped)).toEqual(['Ze staan in twee groepen.']);
    expect(divisions(model())).toEqual([]);
  });

  test('a part that is divided', () => {
    const divided = model({ onderdelen: [...parts(2), ...parts(3, () => ({ groep: 'B' }))] });
    expect(counted(divided)).toBe('twee onderdelen');
    expect(divisions(divided)).toEqual(['‘B’ is weer verdeeld in drie.']);
    expect(mainParts(divided)).toHaveLength(2);
  });
});

describe('parts', () => {
  test('by heading, in the order in which headings come up, each with a figure of its own', () => {
    const onderdelen = [
      ...parts(1, () => ({ groep: 'Een' })),
      ...parts(2, () => ({ groep: 'Twee' })),
      ...parts(1, () => ({ groep: 'Een' })),
    ];
    const groups = groupsOf(model({ onderdelen }));
    expect(groups.map(({ heading, parts: own }) => [heading, own.length])).toEqual([
      ['Een', 2],
      ['Twee', 2],
    ]);
    expect(groups[0]?.data).toMatchObject({ titel: 'Model', onderdelen: groups[0]?.parts });
    expect(groupsOf(model()).map(({ heading }) => heading)).toEqual([undefined]);
    expect(groupsOf({ titel: 'Model', soort: 'figuur' })).toEqual([]);
  });

  test.each([
    [{}, [undefined, undefined]],
    [{ ordening: 'geen' }, [undefined, undefined]],
    [{ ordening: 'verloop' }, ['1', '2']],
    [{ ordening: 'rangorde' }, ['1', '2']],
    [{ nummering: 'cijfers' }, ['1', '2']],
    [{ nummering: 'letters' }, ['a', 'b']],
    [{ nummering: 'hoofdletters', ordening: 'verloop' }, ['A', 'B']],
  ] as const)('with %j they are marked %j', (fields, marks) => {
    expect([0, 1].map((index) => markOf(fields, index))).toEqual(marks);
  });

  test('a name has its mark before it', () => {
    const [part = { naam: '', kort: '' }] = parts(1);
    expect(markedName({ nummering: 'cijfers' }, part, 2)).toBe('3. A');
    expect(markedName({}, part, 2)).toBe('A');
  });

  test('the hub is where its names stand in the list', () => {
    expect(hubOf(model({ kern: ['C', 'A'] }))).toEqual([2, 0]);
    expect(hubOf(model({ kern: ['X'] }))).toEqual([]);
    expect(hubOf(model())).toEqual([]);
    expect(hubOf({ kern: ['A'] })).toEqual([]);
  });

  test('a table has cells when any row has', () => {
    expect(hasCells(samples['tabelmatrix'] ?? model())).toBe(true);
    expect(hasCells(model())).toBe(false);
  });
});
