import { describe, expect, test } from 'vitest';
import { remove } from '../../src/drafting/remove.ts';
import { rename } from '../../src/drafting/rename.ts';
import { regen, released } from './released.ts';

describe('an entry that goes', () => {
  test('stays while something refers to it, and says what', () => {
    const copy = released();
    expect(() => remove('modellen/waterrooster', '', false, copy.place)).toThrow(
      /verwijst nog iets:\n {2}content\/[a-z]+\/[a-z-]+\.(?:mdx|yaml):\d+ {3}/,
    );
    expect(copy.has('modellen/waterrooster.mdx')).toBe(true);
  });

  test('goes with its files, and with the reason where it was published', () => {
    const copy = released();
    copy.write('adviezen/regen.mdx', regen(copy.text('adviezen/slakken.mdx')));
    copy.write('adviezen/regen.vragen.txt', 'het regent\n');
    copy.publish();
    expect(() => remove('adviezen/regen', '', false, copy.place)).toThrow(/Zeg erbij waarom/);
    expect(remove('adviezen/regen', 'Staat nu bij water.', false, copy.place)).toContain('adviezen/regen is weg (2 bestanden)');
    expect(copy.has('adviezen/regen.vragen.txt')).toBe(false);
    expect(copy.text('verwijderd.txt')).toContain('\nadviezen/regen: Staat nu bij water.\n');
    expect(copy.report()).toBe('geen fouten');
  });

  test('goes all the same where someone says so; the check names what is left', () => {
    const copy = released();
    copy.publish();
    expect(remove('modellen/waterrooster', 'Dubbel.', true, copy.place)).toContain('Hierin staat de naam nog:');
    expect(copy.report()).toContain('«waterrooster»');
  });
});

describe('what was published', () => {
  test('may not disappear without a word', () => {
    const copy = released();
    copy.write('adviezen/regen.mdx', regen(copy.text('adviezen/slakken.mdx')));
    copy.publish();
    copy.remove('adviezen/regen.mdx');
    expect(copy.report()).toMatch(
      /content\/gepubliceerd.txt:\d+\n {2}«adviezen\/regen» is eerder uitgegeven en bestaat niet meer\./,
    );
    copy.write('verwijderd.txt', 'adviezen/regen: Niet meer nodig.\n');
    expect(copy.report()).toBe('geen fouten');
  });

  test('may not become a concept', () => {
    const copy = released();
    copy.write('adviezen/regen.mdx', regen(copy.text('adviezen/slakken.mdx')));
    copy.publish();
    copy.write('adviezen/regen.mdx', copy.text('adviezen/regen.mdx').replace('---\n', '---\nconcept: true\n'));
    expect(copy.report()).toContain('is eerder uitgegeven en is nu een concept');
  });

  test('keeps the addresses that lead on', () => {
    const copy = released();
    rename('adviezen/slakken', 'adviezen/huisjes', copy.place);
    copy.publish();
    expect(copy.text('gepubliceerd.txt')).toMatch(/^adviezen\/slakken nu:adviezen\/huisjes$/m);
    copy.write('adviezen/huisjes.mdx', copy.text('adviezen/huisjes.mdx').replace(/^vorigeIds.*\n/m, ''));
    expect(copy.report()).toContain('«adviezen/slakken» is eerder uitgegeven en bestaat niet meer');
  });

  test.each([
    ['vorigeIds: [slakken]', /Schrijf een oude naam als soort\/naam/],
    ['vorigeIds: [kaas/slakken]', /«kaas\/slakken» is geen ingang/],
    ['vorigeIds: [modellen/waterrooster]', /is de naam van een ingang die er is/],
    ['vorigeIds: [literatuur/oud]', /een van de twee heeft geen eigen pagina/],
    ['vorigeIds: [adviezen/oud, adviezen/oud]', /is ook een vorige naam van/],
  ])('%s is refused', (line, message) => {
    const copy = released();
    copy.write('adviezen/slakken.mdx', copy.text('adviezen/slakken.mdx').replace('---\n', `---\n${line}\n`));
    expect(copy.report()).toMatch(message);
  });

  test('a name of before is answered with that of today', () => {
    const copy = released();
    rename('adviezen/slakken', 'adviezen/huisjes', copy.place);
    copy.write('themas/water.mdx', `${copy.text('themas/water.mdx')}\nZie [[adviezen/slakken]] of [dit](/adviezen/slakken/).\n`);
    expect(copy.report()).toContain('«adviezen/slakken» heet nu «adviezen/huisjes»');
    expect(copy.report()).toContain('Bedoel je «/adviezen/huisjes/»?');
  });
});
