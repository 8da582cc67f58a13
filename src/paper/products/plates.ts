import * as texts from '#language/paper-products.ts';
import type { Graph } from '../../graph/graph.ts';
import { praatplaat } from '../../views/praatplaat.ts';
import { levelPlateData, levelPlateWords } from '../level-plate-data.ts';
import { plateData, type PlateManner } from '../plate-data.ts';
import type { Product } from './product.ts';

const sizes = ['a3', 'a4'] as const;

interface Manner {
  ending: string;
  naam: string;
  isLeeg: boolean;
  isLicht: boolean;
  uitleg?: string;
}

const full: Manner = {
  ending: '',
  naam: texts.plate,
  isLeeg: false,
  isLicht: false,
  uitleg: texts.chooseLight,
};
const light: Manner = { ending: '-licht', naam: texts.light(texts.plate), isLeeg: false, isLicht: true };
const empty: Manner = { ending: '-leeg', naam: texts.toFillIn(texts.plate), isLeeg: true, isLicht: true };

const groep = texts.plate;

function product({ ending, naam, uitleg, isLeeg, isLicht }: Manner, maat: PlateManner['maat']): Product {
  return {
    bestand: `praatplaat-${maat}${ending}.pdf`,
    naam: `${naam}, ${maat.toUpperCase()}`,
    soort: 'pdf',
    groep,
    // Said once: with the larger sheet, which a table reads from.
    ...(uitleg && maat === 'a3' && { uitleg }),
    bij: ['/'],
    make: (source) => Promise.resolve({ main: 'praatplaat.typ', data: plateData(source, { maat, isLeeg, isLicht }) }),
  };
}

/** The praatplaat on A3 and A4: full, with little ink, and empty; none where the content makes no plate. */
export function plates(graph: Graph): Product[] {
  const { praatplaat: words } = graph.site;
  if (!words || !praatplaat(graph).isPlate) return [];
  const manners = [full, light, ...(words.leeg ? [empty] : [])];
  return sizes.flatMap((maat) => manners.map((manner) => product(manner, maat)));
}

/** The plate with dilemmas by niveau and the themas; none where the content does not name it. */
export function levelPlates(graph: Graph): Product[] {
  const words = levelPlateWords(graph);
  if (!words) return [];
  const manners = [
    { ending: '', naam: words.titel, isLeeg: false, isLicht: false },
    { ending: '-licht', naam: texts.light(words.titel), isLeeg: false, isLicht: true },
    ...(words.leeg ? [{ ending: '-leeg', naam: texts.toFillIn(words.titel), isLeeg: true, isLicht: true }] : []),
  ];
  return sizes.flatMap((maat) =>
    manners.map(({ ending, naam, isLeeg, isLicht }) => ({
      bestand: `praatplaat-dilemmas-${maat}${ending}.pdf`,
      naam: `${naam}, ${maat.toUpperCase()}`,
      soort: 'pdf' as const,
      groep,
      bij: ['/dilemmas/', '/themas/'],
      make: (source) => Promise.resolve({ main: 'niveauplaat.typ', data: levelPlateData(source, { maat, isLeeg, isLicht }) }),
    })),
  );
}
