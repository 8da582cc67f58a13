import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { remove } from '../../src/drafting/remove.ts';
import { rename } from '../../src/drafting/rename.ts';
import { kinds } from '../../src/schema/index.ts';
import { base, regen, released } from './released.ts';

describe('an entry that is called otherwise', () => {
  test('takes its files, all that names it, and its old address along', () => {
    const copy = released();
    copy.write('modellen/waterrooster.vragen.txt', 'wie geeft er morgen water\n');
    copy.write('site.yaml', `${copy.text('site.yaml')}ingangen: [{ tekst: Het rooster, adres: /modellen/waterrooster/ }]\n`);
    copy.write(
      'adviezen/slakken.mdx',
      `${copy.text('adviezen/slakken.mdx')}\nZie [[modellen/waterrooster|het rooster]], [hier](/modellen/waterrooster/) en [daar](https://x.nl/modellen/waterrooster/).\n\n<Figuur model="waterrooster" />\n`,
    );
    const questions = path.join(copy.folder, '..', 'vragen.yaml');
    writeFileSync(
      questions,
      '- vraag: wie geeft water\n  goed:\n    - modellen/waterrooster\n    - modellen/waterrooster-van-anderen\n',
    );
    copy.publish();
    const said = rename('modellen/waterrooster', 'modellen/gietrooster', { ...copy.place, others: [questions] });
    expect(said).toContain('modellen/waterrooster heet nu modellen/gietrooster');
    expect(said).toContain('Het oude adres leidt naar het nieuwe.');
    expect(copy.report()).toBe('geen fouten');
    expect(copy.has('modellen/waterrooster.mdx')).toBe(false);
    expect(copy.text('modellen/gietrooster.vragen.txt')).toContain('morgen');
    expect(copy.text('modellen/gietrooster.mdx')).toMatch(/\nvorigeIds: \[modellen\/waterrooster\]\n---\n/);
    expect(copy.text('adviezen/slakken.mdx')).toContain(
      'Zie [[modellen/gietrooster|het rooster]], [hier](/modellen/gietrooster/) en [daar](https://x.nl/modellen/waterrooster/).\n\n<Figuur model="gietrooster" />',
    );
    expect(copy.text('site.yaml')).toContain('adres: /modellen/gietrooster/');
    expect(readFileSync(questions, 'utf8')).toContain('- modellen/gietrooster\n    - modellen/waterrooster-van-anderen\n');
    expect(
      copy
        .graph()
        .entries.flatMap(({ id }) => copy.graph().from(id))
        .map(({ to }) => to),
    ).toContain('modellen/gietrooster');
  });

  test.each(kinds.list.map(({ naam }) => naam))('of the kind %s is found wherever it is named', (naam) => {
    const copy = released();
    const [entry] = copy.graph().all(naam);
    rename(entry?.id ?? '', `${naam}/anders`, copy.place);
    expect(copy.report()).toBe('geen fouten');
    expect(copy.graph().get(`${naam}/anders`).data.vorigeIds).toEqual([entry?.id]);
  });

  test('leaves no old address where it was never published', () => {
    const copy = released();
    copy.publish();
    copy.write('adviezen/regen.mdx', regen(copy.text('adviezen/slakken.mdx')));
    rename('adviezen/regen', 'adviezen/zon', copy.place);
    expect(copy.text('adviezen/zon.mdx')).not.toContain('vorigeIds');
  });

  test('keeps every older name, and takes one back', () => {
    const copy = released();
    rename('adviezen/slakken', 'adviezen/huisjes', copy.place);
    rename('adviezen/huisjes', 'adviezen/schelpen', copy.place);
    expect(copy.text('adviezen/schelpen.mdx')).toContain('vorigeIds: [adviezen/slakken, adviezen/huisjes]');
    rename('adviezen/schelpen', 'adviezen/slakken', copy.place);
    expect(copy.text('adviezen/slakken.mdx')).toContain('vorigeIds: [adviezen/huisjes, adviezen/schelpen]');
    expect(copy.report()).toBe('geen fouten');
  });

  test.each([
    ['modellen/niets', 'modellen/iets', /modellen\/niets bestaat niet/],
    ['modellen/waterrooster', 'adviezen/waterrooster', /blijft van haar soort/],
    ['modellen/waterrooster', 'modellen/Water Rooster', /kan geen bestandsnaam zijn/],
    ['adviezen/slakken', 'adviezen/slakken', /bestaat al/],
    ['slakken', 'adviezen/slak', /is geen ingang/],
  ])('%s → %s is refused, and nothing changes', (from, to, message) => {
    const copy = released();
    expect(() => rename(from, to, copy.place)).toThrow(message);
    expect(copy.report()).toBe('geen fouten');
    expect(copy.text('modellen/waterrooster.mdx')).toBe(readFileSync(`${base}/modellen/waterrooster.mdx`, 'utf8'));
  });

  test('waits until the content is right', () => {
    const copy = released();
    copy.write('adviezen/fout.mdx', '---\ntitel: Fout\n---\n');
    expect(() => rename('adviezen/slakken', 'adviezen/huisjes', copy.place)).toThrow(/Er is niets veranderd/);
    expect(copy.has('adviezen/slakken.mdx')).toBe(true);
  });

  test('does not wait for a draft that is not filled in yet, and changes what that one says too', () => {
    const copy = released();
    copy.write('adviezen/later.mdx', '---\nconcept: true\ntitel: Later\n---\n\nZie [[adviezen/slakken]].\n');
    rename('adviezen/slakken', 'adviezen/huisjes', copy.place);
    expect(copy.text('adviezen/later.mdx')).toContain('[[adviezen/huisjes]]');
    expect(remove('adviezen/later', '', false, copy.place)).toContain('adviezen/later is weg');
    // One that cannot be read could name anything.
    copy.write('adviezen/later.mdx', '---\nconcept: true\ntitel: "Later\n---\n');
    expect(() => rename('adviezen/huisjes', 'adviezen/slakken', copy.place)).toThrow(/Er is niets veranderd/);
  });
});
