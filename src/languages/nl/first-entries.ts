// The entries that a new handreiking begins with, two of each kind, with what that kind asks for.
type FirstEntry = [slug: string, entry: { titel: string; kort: string; velden?: readonly string[]; tekst: string }];

export const pairs: Record<string, FirstEntry[]> = {
  modellen: [
    [
      'eerste-model',
      {
        titel: 'Een eerste model',
        kort: 'Een voorbeeld van een lijst.',
        velden: [
          'soort: lijst',
          'onderdelen:',
          '  - { naam: Kijken, kort: Wat is er aan de hand? }',
          '  - { naam: Kiezen, kort: Wat doen we? }',
        ],
        tekst: 'Schrijf hier wat je met het model doet.',
      },
    ],
    [
      'tweede-model',
      {
        titel: 'Een tweede model',
        kort: 'Een voorbeeld van stappen die op elkaar volgen.',
        velden: [
          'soort: fasen',
          'ordening: verloop',
          'onderdelen:',
          '  - { naam: Beginnen, kort: Iemand neemt de telefoon. }',
          '  - { naam: Samen doen, kort: De eerste afspraak staat. }',
          '  - { naam: Terugkijken, kort: Wat bracht het? }',
        ],
        tekst: 'De figuur volgt uit de onderdelen.',
      },
    ],
  ],
  casussen: [
    [
      'eerste-casus',
      {
        titel: 'Een eerste casus',
        kort: 'Een voorbeeld dat je navertelt.',
        velden: ['soort: uitgewerkt', 'categorie: voorbeeld'],
        tekst: '## Wat er speelde\n\nVertel wat er aan de hand was.\n\n## Wat het bracht\n\nVertel wat het opleverde.',
      },
    ],
    [
      'tweede-casus',
      {
        titel: 'Een tweede casus',
        kort: 'Een wegwijzer naar het verhaal van een ander.',
        velden: ['soort: wegwijzer', 'categorie: voorbeeld', 'website: https://example.org/'],
        tekst: 'Het verhaal staat bij henzelf.',
      },
    ],
  ],
  instrumenten: [
    [
      'eerste-instrument',
      {
        titel: 'Een eerste instrument',
        kort: 'Een gesprek van een half uur.',
        velden: ['doel: Weten waar ieder staat.', 'duur: een half uur'],
        tekst: '1. Vraag ieder naar één zin.\n2. Leg de zinnen naast elkaar.\n3. Kies samen waar je over praat.',
      },
    ],
    [
      'tweede-instrument',
      {
        titel: 'Een tweede instrument',
        kort: 'Een lijst om samen na te lopen.',
        velden: ['doel: Niets vergeten.', 'duur: een kwartier'],
        tekst: 'Loop de lijst samen na, en schrijf op wat er nog moet.',
      },
    ],
  ],
  begrippen: [
    [
      'eerste-begrip',
      {
        titel: 'Voorbeeldwoord',
        kort: 'Een woord dat uitleg vraagt.',
        tekst: 'Op andere pagina’s kan een lezer dit woord aantikken.',
      },
    ],
    [
      'tweede-begrip',
      { titel: 'Proefwoord', kort: 'Nog een woord dat uitleg vraagt.', tekst: 'Leg het uit in één zin, en dan verder.' },
    ],
  ],
  adviezen: [
    [
      'eerste-advies',
      {
        titel: 'Een eerste advies',
        kort: 'Iets wat vaak misgaat, en wat je eraan doet.',
        tekst: 'Schrijf eerst wat er misgaat, en dan wat helpt.',
      },
    ],
    ['tweede-advies', { titel: 'Een tweede advies', kort: 'Nog iets wat vaak misgaat.', tekst: 'Houd het bij één advies.' }],
  ],
  themas: [
    [
      'eerste-thema',
      {
        titel: 'Een eerste thema',
        kort: 'Een onderwerp dat steeds terugkomt.',
        velden: ['tips: [Begin klein., Vraag ieder wat hij nodig heeft.]'],
        tekst: 'Schrijf hier waar het over gaat.',
      },
    ],
    [
      'tweede-thema',
      {
        titel: 'Een tweede thema',
        kort: 'Nog een onderwerp dat terugkomt.',
        velden: ['tips: [Schrijf op wat je afspreekt.]'],
        tekst: 'Tips komen onder de tekst.',
      },
    ],
  ],
  dilemmas: [
    [
      'snel-of-zeker',
      {
        titel: 'Snel of zeker',
        kort: 'Een keuze die niet weggaat.',
        velden: ['niveau: 1', 'polen: [Snel beginnen, Zeker weten]', 'vraag: Waar staan wij vandaag?'],
        tekst: 'Allebei de kanten hebben gelijk.',
      },
    ],
    [
      'dichtbij-of-breed',
      {
        titel: 'Dichtbij of breed',
        kort: 'Nog een keuze die niet weggaat.',
        velden: ['niveau: 1', 'polen: [Dicht bij huis, Met iedereen]', 'vraag: Wie missen wij?'],
        tekst: 'Kies niet te snel.',
      },
    ],
  ],
};
