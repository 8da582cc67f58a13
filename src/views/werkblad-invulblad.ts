import type { Veld } from '../instruments/blad.ts';
import { idVan, zonderNummer } from './werkblad-namen.ts';
import type { Soort, Vinder } from './werkblad-soorten.ts';

/** A sheet to fill in: its own fields, then the rows of a model. */
export function invulblad(blad: Soort<'invulblad'>, { helpt, url, model }: Vinder) {
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
  const { soort, kop, uitleg, samen, stand = [], perScherm = 4, eigenVelden = 0 } = blad;
  return { soort, kop, uitleg, samen, stand, perScherm, eigenVelden, vragen: [...velden, ...rijen], helpt: helpt(blad.helpt) };
}
