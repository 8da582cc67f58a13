// Pages as Markdown and as one text, for assistants.
/** What a reader of plain text has to know to tell the source from us. */
export const whose =
  'Wat tussen [haken] of onder ‘Van ons’ staat, is van de redactie; de rest komt uit de bron, in andere woorden.';
export const placeIn = (place: string): string => `Plaats: ${place}`;
export const twoSides = (sides: readonly string[]): string => `Twee kanten: ${sides.join(' en ')}`;
export const readThen = (pages: string, outcome: string): string => `Lees: ${pages}. Daarna: ${outcome}`;
export const figure = (description: string): string => `Figuur: ${description}`;
export const whereFrom = 'Waar dit vandaan komt';
export const referLikeThis = (reference: string): string => `Verwijs zo: ${reference}`;
export const all = 'Alles';
export const allInOne = 'Alles in één bestand';
export const asData = 'Als data';
export const address = (place: string): string => `Adres: ${place}`;
/** Whose a block is; with the publications and the places in them, where there are any. */
export function originsWith(places: string): { source: string; ours: string; both: string } {
  const source = ['bron', places].filter(Boolean).join(': ');
  return { source, ours: 'van ons', both: `${source}; van ons tussen haken` };
}
