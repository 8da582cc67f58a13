import type { modelVan } from '../graph/werkblad.ts';
import type { Helpt, Paar, Raster, Veld } from '../instruments/blad.ts';
import type { Werkblad } from '../schema/werkblad.ts';

type Soort<Naam extends Werkblad['soort']> = Extract<Werkblad, { soort: Naam }>;
type Model = ReturnType<typeof modelVan>;

/** What the pages that an instrument names need: their title, gist and address. */
export interface Vinder {
  helpt: (ids: readonly string[]) => Helpt[];
  url: (id: string | undefined) => string | undefined;
  model: Model;
}

/** The name of a part without the number that the source gives it: where rows are numbered anew, two would stand there. */
const zonderNummer = (naam: string): string => naam.replace(/^\d+\. /, '');

/** A name for a part of a model, which has none of its own. */
const idVan = (naam: string): string =>
  naam
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);

function stellingen({ groepen, ...blad }: Soort<'stellingen'>, { helpt }: Vinder) {
  return {
    soort: blad.soort,
    antwoorden: blad.antwoorden,
    toelichting: blad.toelichting ?? '[Waaraan merk je dat?]',
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
  { soort, ding, dingen, stappen, assen, vakken, keuze, helpt: ids }: Soort<'kwadrant'>,
  { helpt, model }: Vinder,
) {
  const [x, y] = model?.data.assen ?? [];
  const einden: [[string, string], [string, string]] = [
    [x?.van ?? '', x?.naar ?? ''],
    [y?.van ?? '', y?.naar ?? ''],
  ];
  return { soort, ding, dingen, stappen, assen, einden, vakken, keuze, helpt: helpt(ids) };
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

function invulblad(blad: Soort<'invulblad'>, { helpt, url, model }: Vinder) {
  const velden = blad.velden.map((veld): Veld => {
    const { voorbeeld } = veld;
    return {
      id: veld.id,
      naam: veld.naam,
      vraag: veld.vraag ?? '',
      soort: veld.soort,
      label: veld.label ?? blad.label,
      opties: veld.opties ?? [],
      kolommen: veld.kolommen ?? [],
      voorbeeld: voorbeeld && {
        naam: voorbeeld.naam,
        tekst: voorbeeld.tekst,
        url: url(voorbeeld.casus && `casussen/${voorbeeld.casus}`),
      },
      helpt: helpt(veld.helpt ?? blad.helpt),
    };
  });
  // The rows of a matrix follow as fields, each with what it asks in the phase that was chosen first.
  const rijen = (model?.data.onderdelen ?? []).map(({ naam, kort, cellen, pagina }): Veld => ({
    id: idVan(naam),
    naam: zonderNummer(naam),
    vraag: kort,
    soort: 'tekst',
    label: blad.label,
    opties: [],
    kolommen: [],
    adviezen: cellen,
    helpt: helpt(pagina ? [pagina] : blad.helpt),
  }));
  const { soort, kop, uitleg, samen, stand = [], perScherm = 4 } = blad;
  return { soort, kop, uitleg, samen, stand, perScherm, vragen: [...velden, ...rijen], helpt: helpt(blad.helpt) };
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
