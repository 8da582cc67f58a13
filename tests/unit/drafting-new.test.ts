import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { formOf } from '../../src/drafting/draft.ts';
import type { Field } from '../../src/drafting/form.ts';
import { placeDraft, type Desk } from '../../src/drafting/place-draft.ts';
import { sampler } from '../../src/drafting/sample.ts';
import { kindNames } from '../../src/figures/kinds.ts';
import { kinds } from '../../src/schema/index.ts';
import { overlayOf } from './overlay.ts';

const base = 'tests/fixtures/instrumenten/content';
const overlay = overlayOf(base);
afterEach(() => overlay.restore());
afterAll(() => overlay.close());

const desk = (ask?: Desk['ask']): Desk => ({ folder: overlay.folder, shown: 'content', kinds, today: '2026-11-28', ask });

/** Begins an entry and gives its path and text. */
async function begun(naam: string, titel: string, options: Record<string, string> = {}) {
  const said = await placeDraft([naam, titel], new Map(Object.entries(options)), desk());
  const name = said.split(' ')[0]?.replace('content/', '') ?? '';
  const text = readFileSync(path.join(overlay.folder, name), 'utf8');
  const data = parse(name.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text) as Record<string, unknown>;
  return { name, data };
}

const models = ['vakken', 'tuinpolen', 'waterrooster'];
const names: Record<string, readonly string[]> = {
  bronnen: ['tuinboek'],
  modellen: ['tuinpolen'],
  perspectieven: ['grond', 'gewas'],
  spanningsvelden: ['grond-en-buren'],
  casussen: ['volkstuin-de-hoop'],
};

/** Fills what was left open in a file: words where words are wanted, names of the fixture where an entry is. */
function filled(found: unknown, field: Field, sample: (field: Field) => unknown, count = { number: 0 }): unknown {
  if (field.fields) {
    const group = found as Record<string, unknown>;
    expect(Object.keys(group), field.path).toEqual(field.fields.map(({ name }) => name));
    return Object.fromEntries(field.fields.map((one) => [one.name, filled(group[one.name], one, sample, count)]));
  }
  if (field.items) {
    expect(found, field.path).toHaveLength(field.items.length);
    return field.items.map((item, index) => filled((found as unknown[])[index], item, sample, count));
  }
  if (found !== null) return found;
  count.number += 1;
  const choices = field.target === 'overal' ? models.map((model) => `modellen/${model}`) : names[field.target ?? ''];
  return choices ? choices[(count.number - 1) % choices.length] : sample(field);
}

/** What the check says of an entry that was begun and then filled; the fingerprint of a sheet is what it says last. */
async function checkOf(naam: string, options: Record<string, string> = {}, over: Record<string, unknown> = {}): Promise<string> {
  const { name, data } = await begun(naam, 'Nieuw hier?', options);
  const form = formOf(kinds.get(naam), new Map([['titel', 'Nieuw hier?'], ...Object.entries(options)]), kinds);
  const all = { ...(filled(data, form, sampler()) as Record<string, unknown>), ...over };
  const fields = stringify(all, { lineWidth: 0 });
  overlay.write(name, name.endsWith('.yaml') ? fields : `---\n${fields}---\n\nTekst.\n`);
  // Someone has to lead to it.
  for (const other of ['kernvragen/wie-geeft-water.mdx', 'modellen/waterrooster.mdx']) {
    const id = name.replace(/\..*$/, '');
    if (!['paginas', 'routes'].includes(naam))
      overlay.write(other, `${readFileSync(path.join(base, other), 'utf8')}\nZie [[${id}]].\n`);
  }
  return overlay.report();
}

/** Kinds of which there can be no more than there are: the new one takes the place of one that is there. */
const instead: Record<string, Record<string, unknown>> = {
  perspectieven: { inkt: 'zalm' },
  spanningsvelden: { tussen: ['gewas', 'bestuur'] },
};

describe('an entry that is begun passes the check once its open fields are filled', () => {
  test.each(kinds.list.filter(({ naam }) => naam !== 'perspectieven').map(({ naam }) => naam))('%s', async (naam) => {
    expect(await checkOf(naam, {}, instead[naam])).toBe('geen fouten');
  });

  test('perspectieven: all but the ink, of which each has its own and all four are taken', async () => {
    expect(await checkOf('perspectieven', { inkt: 'zalm' })).toMatch(/inkt\n {2}De inkt «zalm» is al die van .*\n\n1 fout in/);
  });

  test.each(kindNames)('modellen with the figure %s', async (figuur) => {
    const over =
      figuur === 'spaken'
        ? { kern: ['Het midden'], onderdelen: ['Het midden', 'Een', 'Twee'].map((naam) => ({ naam, kort: 'Zo.' })) }
        : {};
    expect(await checkOf('modellen', { figuur, soort: 'figuur' }, over)).toBe('geen fouten');
  });

  test.each([
    ['stellingen', undefined],
    ['keuzehulp', undefined],
    ['kwadrant', 'vakken'],
    ['balans', 'tuinpolen'],
    ['raster', 'tuinpolen'],
    ['invulblad', undefined],
  ])('instrumenten with a sheet of the kind %s, but for its fingerprint', async (werkblad, uit) => {
    names['modellen'] = [uit ?? 'waterrooster'];
    expect(await checkOf('instrumenten', { werkblad })).toMatch(
      /werkblad.afdruk\n {2}De vingerafdruk van de vragen ontbreekt\..*\n\n1 fout in/,
    );
  });
});
