import { drawCurve } from './curve.ts';
import { drawAround, drawLevels, drawMatrix, drawPoles, drawRaster, drawWaterline, type Cell } from './layers.ts';
import { figureKindOf, type FigureData, type FigureKind, type Part } from './model.ts';
import { drawImage } from './networks.ts';
import { drawSpokes, drawWheel, type Hub } from './round.ts';
import { drawApproach, drawBlocks, drawKinds, drawList, drawPhases, drawScale, type Active } from './rows.ts';
import type { Drawing } from './shapes.ts';

/** The places of the hub in the list of parts, the innermost first. */
const hubOf = ({ kern = [], onderdelen = [] }: FigureData): Hub =>
  kern.map((name) => onderdelen.findIndex(({ naam }) => naam === name)).filter((index) => index >= 0);

const cellOf = ({ plaats }: Part): Cell | undefined =>
  plaats && { column: plaats[0] === 'rechts' ? 1 : 0, row: plaats[1] === 'boven' ? 0 : 1 };

/** Which cells of a table matrix are filled; without cells all are open, for the reader to fill. */
export const filledCells = ({ onderdelen = [], kolommen = [] }: FigureData): boolean[][] =>
  onderdelen.map(({ cellen }) => kolommen.map((_, column) => Boolean(cellen?.[column])));

/**
 * The drawing of a model, without words.
 * @param active the part that is meant, inked twice; undefined draws the whole
 */
export function drawModel(data: FigureData, active: Active): Drawing {
  const { onderdelen = [], overloop, rand, verloop } = data;
  const count = onderdelen.length;
  const part = active === undefined ? undefined : onderdelen[active];
  const drawings: Record<FigureKind, () => Drawing> = {
    matrix: () => drawMatrix(part && cellOf(part)),
    tabelmatrix: () => drawRaster(filledCells(data), active),
    wiel: () => drawWheel(count, active, hubOf(data)),
    spaken: () => drawSpokes(count, active, hubOf(data)),
    rondom: () => drawAround(active, Boolean(rand)),
    niveaus: () => drawLevels(count, active, active === undefined ? { width: 300, height: 56 * count } : undefined),
    waterlijn: () => drawWaterline(active, active === undefined ? { width: 320, height: 150 } : undefined),
    fasen: () => drawPhases(count, active, overloop),
    schaal: () => drawScale(count, active),
    toenadering: () => drawApproach(count, active),
    curve: () => drawCurve(verloop?.punten ?? []),
    polen: () => drawPoles(count, active),
    typologie: () => drawKinds(count, active),
    bouwstenen: () => drawBlocks(count, active),
    rij: () => drawList(count, active),
    beelden: () => drawImage((part ?? onderdelen[0])?.beeld),
  };
  return drawings[figureKindOf(data) ?? 'rij']();
}
