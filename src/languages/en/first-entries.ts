type FirstEntry = [slug: string, entry: { titel: string; kort: string; velden?: readonly string[]; tekst: string }];

export const pairs: Record<string, FirstEntry[]> = {
  modellen: [
    [
      'first-model',
      {
        titel: 'A first model',
        kort: 'An example of a list.',
        velden: [
          'soort: lijst',
          'onderdelen:',
          '  - { naam: Look, kort: What is going on? }',
          '  - { naam: Choose, kort: What shall we do? }',
        ],
        tekst: 'Write here what you do with the model.',
      },
    ],
    [
      'second-model',
      {
        titel: 'A second model',
        kort: 'An example of steps that follow one another.',
        velden: [
          'soort: fasen',
          'ordening: verloop',
          'onderdelen:',
          '  - { naam: Begin, kort: Someone picks up the phone. }',
          '  - { naam: Do it together, kort: The first agreement is there. }',
          '  - { naam: Look back, kort: What did it bring? }',
        ],
        tekst: 'The figure follows from the parts.',
      },
    ],
  ],
  casussen: [
    [
      'first-case',
      {
        titel: 'A first case',
        kort: 'An example that you retell.',
        velden: ['soort: uitgewerkt', 'categorie: example'],
        tekst: '## What was going on\n\nTell what the matter was.\n\n## What it brought\n\nTell what came of it.',
      },
    ],
    [
      'second-case',
      {
        titel: 'A second case',
        kort: 'A pointer to someone else’s story.',
        velden: ['soort: wegwijzer', 'categorie: example', 'website: https://example.org/'],
        tekst: 'They tell the story themselves.',
      },
    ],
  ],
  instrumenten: [
    [
      'first-instrument',
      {
        titel: 'A first instrument',
        kort: 'A conversation of half an hour.',
        velden: ['doel: Know where everyone stands.', 'duur: half an hour'],
        tekst: '1. Ask everyone for one sentence.\n2. Put the sentences side by side.\n3. Choose together what to talk about.',
      },
    ],
    [
      'second-instrument',
      {
        titel: 'A second instrument',
        kort: 'A list to go through together.',
        velden: ['doel: Forget nothing.', 'duur: a quarter of an hour'],
        tekst: 'Go through the list together, and write down what is still to be done.',
      },
    ],
  ],
  begrippen: [
    [
      'first-term',
      {
        titel: 'Example word',
        kort: 'A word that needs explaining.',
        tekst: 'On other pages a reader can tap this word.',
      },
    ],
    [
      'second-term',
      { titel: 'Trial word', kort: 'Another word that needs explaining.', tekst: 'Explain it in one sentence, and then go on.' },
    ],
  ],
  adviezen: [
    [
      'first-advice',
      {
        titel: 'A first piece of advice',
        kort: 'Something that often goes wrong, and what to do about it.',
        tekst: 'First write what goes wrong, and then what helps.',
      },
    ],
    [
      'second-advice',
      { titel: 'A second piece of advice', kort: 'Another thing that often goes wrong.', tekst: 'Keep to one piece of advice.' },
    ],
  ],
  themas: [
    [
      'first-theme',
      {
        titel: 'A first theme',
        kort: 'A subject that keeps coming back.',
        velden: ['tips: [Begin small., Ask everyone what they need.]'],
        tekst: 'Write here what it is about.',
      },
    ],
    [
      'second-theme',
      {
        titel: 'A second theme',
        kort: 'Another subject that comes back.',
        velden: ['tips: [Write down what you agree.]'],
        tekst: 'Tips come under the text.',
      },
    ],
  ],
  dilemmas: [
    [
      'fast-or-sure',
      {
        titel: 'Fast or sure',
        kort: 'A choice that does not go away.',
        velden: ['niveau: 1', 'polen: [Begin soon, Be certain]', 'vraag: Where do we stand today?'],
        tekst: 'Both sides are right.',
      },
    ],
    [
      'near-or-wide',
      {
        titel: 'Near or wide',
        kort: 'Another choice that does not go away.',
        velden: ['niveau: 1', 'polen: [Close to home, With everyone]', 'vraag: Who are we missing?'],
        tekst: 'Do not choose too soon.',
      },
    ],
  ],
};
