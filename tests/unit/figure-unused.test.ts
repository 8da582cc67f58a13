import { describe, expect, test } from 'vitest';
import { checkFigure } from '../../src/figures/check-figure.ts';
import { type FigureData } from '../../src/figures/fields.ts';
import { kindNames } from '../../src/figures/kinds.ts';
import { listed } from '../../src/figures/wording.ts';
import { model, samples } from './figure-samples.ts';

/** What is wrong, as a redacteur reads it: the field, and what to type. */
const found = (data: FigureData): string[] => checkFigure(data).map(({ path, message }) => `${path.join('.')}: ${message}`);

const sample = (name: string, more: Partial<FigureData> = {}): FigureData => ({ ...(samples[name] ?? model()), ...more });

describe('a field that the figure does not show is refused', () => {
  const given: Partial<FigureData> = {
    assen: samples['matrix']?.assen,
    kern: ['A'],
    midden: 'Waarom?',
    rand: ['één'],
    overloop: true,
    kolommen: ['een', 'twee'],
    verloop: samples['curve']?.verloop,
    nummering: 'cijfers',
    ordening: 'verloop',
  };
  // Kinds whose parts can be numbered or ordered by their source.
  const counted = [
    'tabelmatrix',
    'wiel',
    'spaken',
    'rondom',
    'niveaus',
    'fasen',
    'schaal',
    'toenadering',
    'beelden',
    'typologie',
    'bouwstenen',
    'rij',
  ];
  const users: Record<string, string[]> = {
    assen: ['matrix'],
    kern: ['wiel', 'spaken'],
    midden: ['rondom'],
    rand: ['rondom'],
    overloop: ['fasen'],
    kolommen: ['tabelmatrix'],
    verloop: ['curve'],
    nummering: counted,
    ordening: counted,
  };
  const inPart: Record<string, [NonNullable<FigureData['onderdelen']>[number], string[]]> = {
    plaats: [{ naam: 'A', kort: 'a', plaats: ['links', 'boven'] }, ['matrix']],
    polen: [{ naam: 'A', kort: 'a', polen: ['ja', 'nee'] }, ['polen']],
    beeld: [{ naam: 'A', kort: 'a', beeld: 'gat' }, ['beelden']],
    cellen: [{ naam: 'A', kort: 'a', cellen: ['een', 'twee'] }, ['tabelmatrix']],
    groep: [{ naam: 'A', kort: 'a', groep: 'Een' }, ['polen', 'typologie', 'bouwstenen', 'rij']],
  };
  const refusal = (name: string, field: string, others: string[]) =>
    `De figuur «${name}» gebruikt «${field}» niet. Haal het veld weg, of kies een figuur die het wel gebruikt: ${listed(others)}.`;

  test.each(Object.keys(given))('%s, by each figure that has no use for it', (field) => {
    for (const name of kindNames) {
      const problems = found(sample(name, { [field]: given[field as keyof FigureData] }));
      const message = `${field}: ${refusal(name, field, users[field] ?? [])}`;
      if (users[field]?.includes(name)) expect(problems).not.toContain(message);
      else expect(problems).toContain(message);
    }
  });

  test.each(Object.keys(inPart))('onderdelen.%s, by each figure that has no use for it', (field) => {
    const [part, others] = inPart[field] ?? [{ naam: '', kort: '' }, []];
    for (const name of kindNames) {
      const [first = part, ...rest] = samples[name]?.onderdelen ?? [];
      const problems = found(sample(name, { onderdelen: [{ ...first, ...part }, ...rest] }));
      const message = `onderdelen.0.${field}: ${refusal(name, field, others)}`;
      if (others.includes(name)) expect(problems).not.toContain(message);
      else expect(problems).toContain(message);
    }
  });

  test.each(['figuur', 'bijschrift', 'onderdeelnaam', 'vanOns', 'kern', 'kolommen', 'nummering', 'midden'])(
    '%s, where there is nothing to draw',
    (field) => {
      const value = field === 'kern' || field === 'kolommen' ? ['A'] : 'cijfers';
      expect(found({ titel: 'Model', soort: 'lijst', [field]: value })).toEqual([
        `${field}: Er is nog geen figuur om dit veld bij te tonen. Schrijf ook «onderdelen», of haal het veld weg.`,
      ]);
    },
  );
});
