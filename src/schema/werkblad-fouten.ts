import * as words from '#language/schema-werkblad-fouten.ts';
import type { Werkblad } from './werkblad.ts';

type Fout = { path: (string | number)[]; message: string };

/** Ids that stand twice, each at its second place. */
function dubbel(ids: { id: string; path: (string | number)[] }[]): Fout[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    if (!seen.has(id)) return (seen.add(id), []);
    return [{ path, message: words.idTwice(id) }];
  });
}

const metPlek = (items: readonly { id: string }[], path: (string | number)[]) =>
  items.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));

/** Names of rows or columns that stand twice: what is said of one would be said of both. */
function dubbeleNaam(namen: readonly string[], pathOf: (index: number) => (string | number)[]): Fout[] {
  const seen = new Set<string>();
  return namen.flatMap((naam, index) => {
    const folded = naam.toLowerCase();
    if (!seen.has(folded)) return (seen.add(folded), []);
    return [{ path: pathOf(index), message: words.nameTwice(naam) }];
  });
}

/** With how many: the fewest come first. */
const aantalFout = ({ aantal: [least, most] }: Werkblad): Fout[] =>
  least > most ? [{ path: ['aantal'], message: words.fewestFirst }] : [];

/** Pulls towards a choice that does not exist. */
function losseTrek(blad: Extract<Werkblad, { soort: 'keuzehulp' }>): Fout[] {
  const known = new Set(blad.uitkomsten.map(({ id }) => id));
  return blad.vragen.flatMap(({ antwoorden }, vraag) =>
    antwoorden.flatMap(({ trekt = [] }, antwoord) =>
      trekt.flatMap((id, index): Fout[] =>
        known.has(id)
          ? []
          : [
              {
                path: ['vragen', vraag, 'antwoorden', antwoord, 'trekt', index],
                message: words.noSuchChoice(id, [...known].map((one) => `«${one}»`).join(', ')),
              },
            ],
      ),
    ),
  );
}

/** A choice without options, a list without columns. */
const onvolledig = (blad: Extract<Werkblad, { soort: 'invulblad' }>): Fout[] =>
  blad.velden.flatMap(({ soort, opties, kolommen }, index): Fout[] => {
    if (soort === 'keuze' && !opties) return [{ path: ['velden', index, 'soort'], message: words.choiceNeedsOptions }];
    if (soort === 'lijst' && !kolommen) return [{ path: ['velden', index, 'soort'], message: words.listNeedsColumns }];
    return [];
  });

/** What is wrong within one instrument that its fields do not tell one by one. */
export const foutenIn = (blad: Werkblad): Fout[] => [...aantalFout(blad), ...foutenVanSoort(blad)];

function foutenVanSoort(blad: Werkblad): Fout[] {
  switch (blad.soort) {
    case 'stellingen': {
      const vragen = blad.groepen.flatMap(({ vragen: own }, index) => metPlek(own, ['groepen', index, 'vragen']));
      const weinig =
        vragen.length < 3
          ? [
              {
                path: ['groepen'],
                message: words.threeQuestions,
              },
            ]
          : [];
      return [...dubbel(vragen), ...weinig];
    }
    case 'keuzehulp':
      return [
        ...dubbel(metPlek(blad.vragen, ['vragen'])),
        ...dubbel(metPlek(blad.uitkomsten, ['uitkomsten'])),
        ...blad.vragen.flatMap(({ antwoorden }, index) => dubbel(metPlek(antwoorden, ['vragen', index, 'antwoorden']))),
        ...losseTrek(blad),
      ];
    case 'raster':
      return [
        ...dubbeleNaam(blad.rijen ?? [], (index) => ['rijen', index]),
        ...dubbeleNaam(
          blad.kolommen.map(({ naam }) => naam),
          (index) => ['kolommen', index, 'naam'],
        ),
      ];
    case 'invulblad':
      return [...dubbel(metPlek(blad.velden, ['velden'])), ...onvolledig(blad)];
    default:
      return [];
  }
}
