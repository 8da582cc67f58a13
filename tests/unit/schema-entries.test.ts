import { describe, expect, test } from 'vitest';
import { checkFields } from '../../src/problems/field-mistakes.ts';
import { kinds } from '../../src/schema/index.ts';

/** What is wrong with an entry of a kind: field and message. */
function refused(naam: string, fields: object): string[] {
  const shared = {
    titel: 'Iets',
    kort: 'In het kort.',
    bronnen: [{ bron: 'boek', vindplaats: 'p. 1' }],
    beoordeeld: '2026-01-01',
  };
  const checked = checkFields(kinds.schemaOf(naam), { file: 'a.mdx', data: { ...shared, ...fields }, lineOf: () => 1 });
  return 'problems' in checked ? checked.problems.map(({ field, message }) => `${field}: ${message}`) : [];
}

describe('an entry', () => {
  const question = { titel: 'Hoe dan?', antwoord: 'Zo.', perspectief: 'een' };
  test.each([
    ['kernvragen', question],
    ['kernvragen', { ...question, perspectief: undefined, spanningsveld: 'twee' }],
    ['dilemmas', { niveau: 4, polen: ['a', 'b'], vraag: 'Wat nu?' }],
    ['modellen', { soort: 'wiel', literatuur: ['een-2020'] }],
    ['adviezen', { titel: 'Iets [van ons] en (meer)' }],
    ['adviezen', { steunt: [{ bron: 'boek', kop: 'Een', woorden: 'een twee drie vier vijf zes zeven' }] }],
    ['spanningsvelden', { tussen: ['een', 'twee'] }],
  ])('%s %# is right', (naam, fields) => {
    expect(refused(naam, fields)).toEqual([]);
  });

  test.each([
    ['kernvragen', { ...question, titel: 'Hoe dan' }, ['titel: Een kernvraag eindigt op een vraagteken.']],
    ['kernvragen', { ...question, antwoord: undefined }, [expect.stringMatching(/^antwoord: Het veld «antwoord» ontbreekt/)]],
    ['kernvragen', { ...question, perspectief: undefined }, [expect.stringMatching(/^perspectief: .*vul één van de twee in/)]],
    ['kernvragen', { ...question, spanningsveld: 'b' }, [expect.stringMatching(/^perspectief: .*vul één van de twee in/)]],
    ['dilemmas', { niveau: 12, polen: ['a', 'b'], vraag: 'Wat nu?' }, ['niveau: Gevonden: 12. Verwacht: hooguit 9.']],
    ['dilemmas', { niveau: 0, polen: ['a', 'b'], vraag: 'Wat nu?' }, ['niveau: Gevonden: 0. Verwacht: minstens 1.']],
    ['dilemmas', { niveau: 1, polen: ['a'], vraag: 'Wat nu?' }, [expect.stringMatching(/^polen/)]],
    ['modellen', { soort: 'wiek' }, [expect.stringMatching(/^soort: «wiek» kan hier niet. Bedoel je «wiel»\?/)]],
    [
      'modellen',
      { soort: 'wiel', kernvragen: ['een'] },
      [expect.stringMatching(/^kernvragen: Het veld «kernvragen» bestaat hier niet/)],
    ],
    [
      'adviezen',
      { bronnen: [] },
      [expect.stringMatching(/^bronnen: Het veld «bronnen» is leeg. Verwacht: Waar de inhoud vandaan komt/)],
    ],
    ['adviezen', { bronnen: undefined }, [expect.stringMatching(/^bronnen: Het veld «bronnen» ontbreekt/)]],
    [
      'adviezen',
      { beoordeeld: '2026-13-01' },
      ['beoordeeld: Gevonden: «2026-13-01». Verwacht: een dag die bestaat, als jjjj-mm-dd.'],
    ],
    ['adviezen', { volgorde: 0 }, ['volgorde: Gevonden: 0. Verwacht: minstens 1.']],
    ['adviezen', { kort: 'x'.repeat(161) }, [expect.stringMatching(/^kort: .*\(161 tekens\). Verwacht: hooguit 160 tekens.$/)]],
    ['adviezen', { titel: '  ' }, [expect.stringMatching(/^titel: Het veld «titel» is leeg. Verwacht: De vraag of de naam/)]],
    ['adviezen', { titel: 'a\nb' }, ['titel: Schrijf deze tekst op één regel, zonder nieuwe regels erin.']],
    ['adviezen', { titel: 'Zie [[a/b]]' }, [expect.stringMatching(/^titel: In een veld kan geen link met \[\[ \]\] staan/)]],
    ['adviezen', { titel: 'Zie [a](/b/)' }, [expect.stringMatching(/^titel: In een veld kan geen link staan/)]],
    ['adviezen', { titel: 'Een **vet** woord' }, [expect.stringMatching(/^titel: In een veld kan geen opmaak staan/)]],
    ['adviezen', { titel: 'Een *schuin* woord' }, [expect.stringMatching(/^titel: In een veld kan geen opmaak staan/)]],
    ['adviezen', { titel: 'Een <b>vet</b> woord' }, [expect.stringMatching(/^titel: In een veld kan geen HTML staan/)]],
    ['adviezen', { titel: 'Een [woord' }, [expect.stringMatching(/^titel: Een vierkante haak gaat open en niet dicht/)]],
    [
      'adviezen',
      { steunt: [{ bron: 'b', kop: 'k', woorden: 'een twee drie vier vijf zes zeven acht' }] },
      ['steunt.woorden: Neem hooguit zeven woorden over.'],
    ],
    [
      'casussen',
      { soort: 'wegwijzer', categorie: 'regio', website: 'javascript:alert(1)' },
      ['website: Gevonden: «javascript:alert(1)». Verwacht: één heel adres dat met https:// begint, zonder spaties.'],
    ],
    ['spanningsvelden', { tussen: ['een', 'een'] }, [expect.stringMatching(/^tussen: .*twee verschillende perspectieven/)]],
    [
      'modellen',
      {
        soort: 'lijst',
        onderdelen: [
          { naam: 'a', kort: 'b' },
          { naam: 'a', kort: 'b' },
        ],
      },
      ['onderdelen.naam: Een eerder onderdeel heet ook «a». Geef een van de twee een andere naam.'],
    ],
  ])('%s %# is refused for what is wrong in it, and for nothing else', (naam, fields, expected) => {
    expect(refused(naam, fields)).toEqual(expected);
  });

  test.each(['3 * 4 * 5', 'snake_case_naam', 'a < b > c', 'Q&A zo', 'sterretje*'])('a field may hold %j', (titel) => {
    expect(refused('adviezen', { titel })).toEqual([]);
  });
});
