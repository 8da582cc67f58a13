import * as words from '#language/figure-mistakes.ts';
import * as sentences from '#language/figures.ts';
import { countedFirst } from '../counting.ts';
import { drawImage, imageNames } from '../drawings/images.ts';
import { drawBlocks, drawKinds, drawList } from '../drawings/side-by-side.ts';
import type { FigureKind } from '../kind.ts';
import { partsOf } from '../parts.ts';
import { eachPart, groupsArePartsToo, hasParts } from '../rules.ts';
import { listed } from '../wording.ts';

const order = ['nummering', 'ordening'] as const;

/** Parts that each have a drawing of their own. */
export const beelden: FigureKind = {
  name: sentences.kindNames.beelden,
  layout: 'delen',
  fields: order,
  partFields: ['beeld'],
  rules: [hasParts, eachPart('beeld', words.whichDrawing(listed(imageNames)))],
  draw: (data, active) => drawImage(partsOf(data)[active ?? 0]?.beeld),
  describe: (data) => sentences.drawn(countedFirst(data)),
};

/** Kinds to tell apart. */
export const typologie: FigureKind = {
  name: sentences.kindNames.typologie,
  soort: 'typologie',
  layout: 'delen',
  fields: order,
  partFields: ['groep'],
  rules: [hasParts, groupsArePartsToo],
  draw: (data, active) => drawKinds(partsOf(data).length, active),
  describe: (data) => sentences.sideBySide(countedFirst(data)),
};

/** Parts as blocks. */
export const bouwstenen: FigureKind = {
  name: sentences.kindNames.bouwstenen,
  layout: 'delen',
  fields: order,
  partFields: ['groep'],
  rules: [hasParts, groupsArePartsToo],
  draw: (data, active) => drawBlocks(partsOf(data).length, active),
  describe: (data) => sentences.blocks(countedFirst(data)),
};

/** Points of a list. */
export const rij: FigureKind = {
  name: sentences.kindNames.rij,
  soort: 'lijst',
  layout: 'delen',
  fields: order,
  partFields: ['groep'],
  rules: [hasParts, groupsArePartsToo],
  draw: (data, active) => drawList(partsOf(data).length, active),
  describe: (data) => sentences.listed(countedFirst(data, sentences.partNames.punten)),
};
