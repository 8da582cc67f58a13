/**
 * Beginnings and endings that look like words of their own but are not, in a Dutch compound: `onder|deel`, `bestuur|ders`. A part of
 * fewer than four letters is never taken for a word either.
 */
export const notParts: ReadonlySet<string> = new Set(
  `achter binnen boven buiten door eerste enig even gaan heen heid hoog houd houden ieder jaar kant keer komen laag laat langs maal maken
  meer mede naar naast neer onder over paar rond samen schap steeds stel stuk tegen terug tussen twee veel verder voor voort waar want
  weder weer wijze zaam zame zelf zijn zonder loos lijk lijke ders ling ster sten sche ende inge ring deren baar bare aren eren elen
  staan staat leiden heel hele anders gevend nemen brengen zien geven`
    .split(/\s+/)
    .filter(Boolean),
);

/** What may stand between the parts of a compound. */
export const links: readonly string[] = ['', 's', 'e', 'en', 'n'];

/** What may stand between two words that someone wrote apart: `net werk`, `samenwerking strategie`. */
export const joints: readonly string[] = ['', 's', 'en', 'e'];
