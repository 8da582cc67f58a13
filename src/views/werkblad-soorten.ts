import { howDoYouSee } from '#language/worksheets.ts';
import type { modelVan } from '../graph/werkblad.ts';
import type { Helpt, Kwadrant, Paar, Raster } from '../instruments/blad.ts';
import { invulblad } from './werkblad-invulblad.ts';
import { idVan, zonderNummer } from './werkblad-namen.ts';
import type { Werkblad } from '../schema/werkblad.ts';

/** The data of one kind, as it is written. */
export type Soort<Naam extends Werkblad['soort']> = Extract<Werkblad, { soort: Naam }>;
type Model = ReturnType<typeof modelVan>;

/** What the pages that an instrument names need: their title, gist and address. */
export interface Vinder {
  helpt: (ids: readonly string[]) => Helpt[];
  url: (id: string | undefined) => string | undefined;
  model: Model;
  /** The list of another instrument that own things can be taken from. */
  lijst: (from: NonNullable<Soort<'kwadrant'>['haalUit']>) => Kwadrant['haalUit'];
}

function stellingen({ groepen, ...blad }: Soort<'stellingen'>, { helpt }: Vinder) {
  return {
    soort: blad.soort,
    antwoorden: blad.antwoorden,
    toelichting: blad.toelichting ?? howDoYouSee,
    toelichtingOpen: blad.toelichtingOpen ?? false,
    vragen: groepen.flatMap(({ naam, vragen }) =>
      vragen.map((vraag) => ({ ...vraag, naam, groep: naam, helpt: helpt(vraag.helpt) })),
    ),
  };
}

function keuzehulp(blad: Soort<'keuzehulp'>, { helpt, url }: Vinder) {
  const at = (id: string): number => blad.uitkomsten.findIndex((one) => one.id === id);
  return {
    soort: blad.soort,
    uitkomsten: blad.uitkomsten.map(({ naam, kort, pagina }) => ({ naam, kort, url: url(pagina) })),
    uitkomstvraag: blad.uitkomstvraag,
    vuistregel: blad.vuistregel,
    vragen: blad.vragen.map((vraag) => ({
      ...vraag,
      helpt: helpt(vraag.helpt),
      antwoorden: vraag.antwoorden.map(({ tekst, trekt = [], want }) => ({ tekst, trekt: trekt.map(at), want })),
    })),
  };
}

function kwadrant(
  { soort, ding, dingen, stappen, assen, vakken, keuze, haalUit, helpt: ids }: Soort<'kwadrant'>,
  { helpt, model, lijst }: Vinder,
) {
  const [x, y] = model?.data.assen ?? [];
  const einden: [[string, string], [string, string]] = [
    [x?.van ?? '', x?.naar ?? ''],
    [y?.van ?? '', y?.naar ?? ''],
  ];
  const from = haalUit && lijst(haalUit);
  return { soort, ding, dingen, stappen, assen, einden, vakken, keuze, haalUit: from, helpt: helpt(ids) };
}

function balans({ helpt: ids, ...blad }: Soort<'balans'>, { helpt, model }: Vinder) {
  const vragen = (model?.data.onderdelen ?? [])
    .slice(0, blad.paren)
    .flatMap(({ naam, kort, polen, groep = '', pagina }): Paar[] =>
      polen
        ? [
            {
              id: idVan(naam),
              naam,
              vraag: kort,
              groep,
              polen, // A pair's own page says in its title what it is; twelve gists more would weigh on the page.
              helpt: pagina ? helpt([pagina]).map((one) => ({ ...one, kort: '' })) : helpt(ids),
            },
          ]
        : [],
    );
  const { soort, plaatsen, dringend, eerst, onderwerp, onderwerpen } = blad;
  return { soort, plaatsen, dringend, eerst, onderwerp, onderwerpen, vragen };
}

function raster(blad: Soort<'raster'>, { helpt, model }: Vinder) {
  const parts = blad.rijen?.map((naam) => ({ naam, kort: '', pagina: undefined })) ?? model?.data.onderdelen ?? [];
  const { soort, kolommen, oplopend, eigenRijen, naastElkaar, vraag } = blad;
  const vragen: Raster['vragen'] = parts.map(({ naam, kort, pagina }) => ({
    id: idVan(naam),
    naam: zonderNummer(naam),
    vraag: kort,
    helpt: helpt([...(pagina ? [pagina] : []), ...blad.helpt]),
  }));
  return {
    soort,
    kolommen,
    oplopend,
    eigenRijen,
    naastElkaar,
    vraag,
    gespreksvragen: blad.vragen ?? [],
    vragen,
    helpt: helpt(blad.helpt),
  };
}

export function eigen(werkblad: Werkblad, vinder: Vinder) {
  switch (werkblad.soort) {
    case 'stellingen':
      return stellingen(werkblad, vinder);
    case 'keuzehulp':
      return keuzehulp(werkblad, vinder);
    case 'kwadrant':
      return kwadrant(werkblad, vinder);
    case 'balans':
      return balans(werkblad, vinder);
    case 'raster':
      return raster(werkblad, vinder);
    case 'invulblad':
      return invulblad(werkblad, vinder);
  }
}
