import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/search/concepts.ts';
import { explainQuestion, explainRank } from '../../src/search/explain.ts';
import { asked, concept, small } from './asked.ts';

describe('a redacteur reads', () => {
  test('what was sought for each word', () => {
    const question = { ...asked(small('wie'), concept('gelt', ['geld', 'tikfout'], ['geldt', 'vorm'])), corrected: 'wie geld' };
    expect(explainQuestion(question)).toBe(
      'Gezocht op:\n  wie [woord van de zin]: wie (het woord zelf)\n  gelt: geld (tikfout hersteld), geldt (andere vorm)\nBedoelde je: wie geld?',
    );
    expect(explainQuestion(asked())).toBe('Gezocht op:\n  niets: geen woord van de vraag staat op deze site');
  });
  test('how each rule is called', () => {
    const rules: Rule[] = ['samen', 'deel', 'naam', 'begin', 'lijkt'];
    expect(explainQuestion(asked(concept('x', ...rules.map((rule): [string, Rule] => [rule, rule]))))).toContain(
      'samen (aan elkaar geschreven), deel (deel van het woord), naam (andere naam), begin (begint zo), lijkt (lijkt erop)',
    );
  });
  test('why a page stands where it stands, what tells most first', () => {
    const reasons = [
      { term: 'wie', written: 'wie', rule: 'woord' as const, adds: 0.1 },
      { term: 'gelt', written: 'geld', rule: 'tikfout' as const, adds: 0.456 },
    ];
    expect(explainRank({ record: 0, score: 0.5, reasons }, (written) => (written === 'geld' ? ['titel', 'kort'] : []))).toBe(
      ['      score 0.50', '      0.46  gelt → geld (tikfout hersteld), in titel, kort', '      0.10  wie'].join('\n'),
    );
    expect(explainRank({ record: 0, score: 1, reasons: [] }, () => [])).toBe('      score 1.00');
    expect(explainRank({ record: 0, score: 1, reasons: [], byNear: 0.4 }, () => [])).toBe(
      ['      score 1.00', '      0.40  van wat erop lijkt en ook antwoord geeft'].join('\n'),
    );
  });
});
