import { capital, counted } from '../counting.ts';
import { drawImage, imageNames } from '../drawings/images.ts';
import { drawBlocks, drawKinds, drawList } from '../drawings/side-by-side.ts';
import type { FigureKind } from '../kind.ts';
import { partsOf } from '../parts.ts';
import { eachPart, groupsArePartsToo, hasParts } from '../rules.ts';
import { listed } from '../wording.ts';

const order = ['nummering', 'ordening'] as const;

/** Parts that each have a drawing of their own. */
export const beelden: FigureKind = {
  name: 'Vormen in beeld',
  layout: 'delen',
  fields: order,
  partFields: ['beeld'],
  rules: [hasParts, eachPart('beeld', `Welke tekening heeft dit onderdeel? Schrijf «beeld» en kies uit: ${listed(imageNames)}.`)],
  draw: (data, active) => drawImage(partsOf(data)[active ?? 0]?.beeld),
  describe: (data) => `${capital(counted(data))}, elk met een tekening.`,
};

/** Kinds to tell apart. */
export const typologie: FigureKind = {
  name: 'Soorten en rollen',
  soort: 'typologie',
  layout: 'delen',
  fields: order,
  partFields: ['groep'],
  rules: [hasParts, groupsArePartsToo],
  draw: (data, active) => drawKinds(partsOf(data).length, active),
  describe: (data) => `${capital(counted(data))} naast elkaar.`,
};

/** Parts as blocks. */
export const bouwstenen: FigureKind = {
  name: 'Blokken',
  layout: 'delen',
  fields: order,
  partFields: ['groep'],
  rules: [hasParts, groupsArePartsToo],
  draw: (data, active) => drawBlocks(partsOf(data).length, active),
  describe: (data) => `${capital(counted(data))}.`,
};

/** Points of a list. */
export const rij: FigureKind = {
  name: 'Lijsten',
  soort: 'lijst',
  layout: 'delen',
  fields: order,
  partFields: ['groep'],
  rules: [hasParts, groupsArePartsToo],
  draw: (data, active) => drawList(partsOf(data).length, active),
  describe: (data) => `${capital(counted(data, 'punten'))} op een rij.`,
};
