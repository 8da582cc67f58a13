import type { Balans, Blad, Invulblad, Keuzehulp, Kwadrant, Raster, Stellingen, Veld } from '../instruments/blad.ts';

const weetNiet = 'Weet ik niet';

/** A question of a form: its answers as boxes, and the lines to write on, in columns where these have heads. */
export interface FormulierVraag {
  vraag: string;
  rijen: { naam: string; keuzen: string[] }[];
  regels: number;
  koppen: string[];
}

/** The questions of a form that stand under one name. */
export interface FormulierGroep {
  naam: string;
  vragen: FormulierVraag[];
}

const byGroup = <Item extends { groep: string }>(items: readonly Item[]): [string, Item[]][] =>
  [...new Set(items.map(({ groep }) => groep))].map((groep) => [groep, items.filter((one) => one.groep === groep)]);

/** A question with one row of answers. */
const metKeuzen = (vraag: string, keuzen: readonly string[], regels = 0): FormulierVraag => ({
  vraag,
  rijen: keuzen.length > 0 ? [{ naam: '', keuzen: [...keuzen] }] : [],
  regels,
  koppen: [],
});

const stellingen = ({ vragen: all, antwoorden }: Stellingen): FormulierGroep[] =>
  byGroup(all).map(([naam, vragen]) => ({
    naam,
    vragen: vragen.map(({ vraag }) => metKeuzen(vraag, [...antwoorden, weetNiet], 1)),
  }));

const keuzehulp = ({ vragen, uitkomsten, uitkomstvraag }: Keuzehulp): FormulierGroep[] => [
  ...vragen.map(({ naam, vraag, antwoorden }) => ({
    naam,
    vragen: [metKeuzen(vraag, [...antwoorden.map(({ tekst }) => tekst), weetNiet])],
  })),
  {
    naam: 'De keuze',
    vragen: [
      metKeuzen(
        uitkomstvraag,
        uitkomsten.map(({ naam }) => naam),
        2,
      ),
    ],
  },
];

const balans = ({ vragen: all, plaatsen, dringend }: Balans): FormulierGroep[] =>
  byGroup(all).map(([naam, vragen]) => ({
    naam,
    vragen: vragen.map(({ vraag, polen: [een, twee] }) => {
      // The poles stand at the ends; the words between are read from the nearest one.
      const keuzen = plaatsen.map((plaats, index) =>
        index === 0 ? `${plaats} ${een}` : index === 4 ? `${plaats} ${twee}` : plaats,
      );
      const rijen = [
        { naam: 'Nu', keuzen },
        { naam: 'Liever', keuzen },
        { naam: 'Bespreken', keuzen: dringend },
      ];
      return { vraag, rijen, regels: 0, koppen: [] };
    }),
  }));

const kwadrant = ({ ding, assen, stappen }: Kwadrant): FormulierGroep[] => {
  const axes = [...assen].reverse().map((as) => `${as}: ${stappen.join(', ')}`);
  return [{ naam: '', vragen: [{ vraag: '', rijen: [], regels: 10, koppen: [ding, ...axes] }] }];
};

const raster = ({ vraag: question, vragen, kolommen, gespreksvragen }: Raster): FormulierGroep[] => {
  const columns = kolommen.map(({ naam }) => naam);
  const rows = { naam: question, vragen: vragen.map(({ naam }) => metKeuzen(naam, columns)) };
  const together = { naam: 'Bespreek samen', vragen: gespreksvragen.map((vraag) => metKeuzen(vraag, [], 2)) };
  return gespreksvragen.length > 0 ? [rows, together] : [rows];
};

const veldRegels = (veld: Veld): number => (veld.soort === 'tekst' ? 3 : veld.soort === 'lijst' ? 6 : 0);

const invulblad = ({ vragen, stand }: Invulblad): FormulierGroep[] =>
  vragen.map((veld) => ({
    naam: veld.naam,
    vragen: [{ ...metKeuzen(veld.vraag, veld.soort === 'keuze' ? veld.opties : stand, veldRegels(veld)), koppen: veld.kolommen }],
  }));

/** A working instrument as a form to fill in by hand: on the page for who has no script, and on paper. */
export function formulierVan(blad: Blad): FormulierGroep[] {
  switch (blad.soort) {
    case 'stellingen':
      return stellingen(blad);
    case 'keuzehulp':
      return keuzehulp(blad);
    case 'balans':
      return balans(blad);
    case 'kwadrant':
      return kwadrant(blad);
    case 'raster':
      return raster(blad);
    case 'invulblad':
      return invulblad(blad);
  }
}
