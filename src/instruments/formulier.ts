import * as words from '#language/instrument-rules-form.ts';
import * as headings from '#language/instrument-rules-headings.ts';
import type { Balans, Blad, Invulblad, Keuzehulp, Kwadrant, Raster, Stellingen, Veld } from './blad.ts';

/** A row of boxes, with its name where a question has more than one. */
interface Vakjes {
  naam: string;
  keuzen: string[];
}

/** A question on paper: boxes, lines to write on, and the columns where those lines are a table. */
export interface Formuliervraag {
  vraag: string;
  rijen: Vakjes[];
  regels: number;
  koppen: string[];
}

/** Questions of a sheet that stand together. */
export interface Groep {
  naam: string;
  vragen: Formuliervraag[];
}

const vraagMet = (vraag: string, keuzen: readonly string[], regels = 0, koppen: string[] = []): Formuliervraag => ({
  vraag,
  rijen: keuzen.length > 0 ? [{ naam: '', keuzen: [...keuzen] }] : [],
  regels,
  koppen,
});

const perGroep = <Item extends { groep: string }>(items: readonly Item[]): [string, Item[]][] =>
  [...new Set(items.map(({ groep }) => groep))].map((groep) => [groep, items.filter((one) => one.groep === groep)]);

const vanStellingen = ({ vragen, antwoorden }: Stellingen): Groep[] =>
  perGroep(vragen).map(([naam, own]) => ({
    naam,
    vragen: own.map(({ vraag }) => vraagMet(vraag, [...antwoorden, headings.doNotKnow], 1)),
  }));

const vanKeuzehulp = ({ vragen, uitkomstvraag, uitkomsten }: Keuzehulp): Groep[] => [
  ...vragen.map(({ naam, vraag, antwoorden }) => ({
    naam,
    vragen: [vraagMet(vraag, [...antwoorden.map(({ tekst }) => tekst), headings.doNotKnow])],
  })),
  {
    naam: headings.theChoice,
    vragen: [
      vraagMet(
        uitkomstvraag,
        uitkomsten.map(({ naam }) => naam),
        2,
      ),
    ],
  },
];

function vanBalans({ vragen, plaatsen, dringend }: Balans): Groep[] {
  // The poles stand at the ends; the words between are read from the nearest one.
  const tussen = ([een, twee]: readonly [string, string]): string[] =>
    plaatsen.map((plaats, index) => (index === 0 ? `${plaats} ${een}` : index === 4 ? `${plaats} ${twee}` : plaats));
  return perGroep(vragen).map(([naam, own]) => ({
    naam,
    vragen: own.map(({ vraag, polen }) => ({
      vraag,
      rijen: [
        ...[words.nowBoxes, words.ratherBoxes].map((regel) => ({ naam: regel, keuzen: tussen(polen) })),
        { naam: words.discussBoxes, keuzen: dringend },
      ],
      regels: 0,
      koppen: [],
    })),
  }));
}

const vanKwadrant = ({ ding, assen: [x, y], stappen }: Kwadrant): Groep[] => [
  { naam: '', vragen: [vraagMet('', [], 10, [ding, ...[y, x].map((as) => `${as}: ${stappen.join(', ')}`)])] },
];

const vanRaster = ({ vraag, vragen, kolommen, eigenRijen, gespreksvragen }: Raster): Groep[] => {
  const keuzen = kolommen.map(({ naam }) => naam);
  const own = Array.from({ length: eigenRijen }, () => vraagMet('…', keuzen));
  const talk = { naam: headings.discussTogether, vragen: gespreksvragen.map((one) => vraagMet(one, [], 2)) };
  return [
    { naam: vraag, vragen: [...vragen.map(({ naam }) => vraagMet(naam, keuzen)), ...own] },
    ...(gespreksvragen.length > 0 ? [talk] : []),
  ];
};

const regelsVoor = ({ soort }: Veld): number => (soort === 'tekst' ? 3 : soort === 'lijst' ? 6 : 0);

const vanInvulblad = ({ vragen, stand, eigenVelden }: Invulblad): Groep[] => [
  ...vragen.map((veld) => ({
    naam: veld.naam,
    vragen: [vraagMet(veld.vraag, veld.soort === 'keuze' ? veld.opties : stand, regelsVoor(veld), veld.kolommen)],
  })),
  ...Array.from({ length: eigenVelden }, () => ({ naam: headings.ownTopic, vragen: [vraagMet('…', stand, 3)] })),
];

/** The form of an instrument on paper: its questions by group, with boxes and lines. */
export function formulierVan(blad: Blad): Groep[] {
  switch (blad.soort) {
    case 'stellingen':
      return vanStellingen(blad);
    case 'keuzehulp':
      return vanKeuzehulp(blad);
    case 'balans':
      return vanBalans(blad);
    case 'kwadrant':
      return vanKwadrant(blad);
    case 'raster':
      return vanRaster(blad);
    case 'invulblad':
      return vanInvulblad(blad);
  }
}
