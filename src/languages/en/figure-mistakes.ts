export const nothingToShowIt = 'There is no figure yet to show this field with. Write «onderdelen» too, or take the field away.';
export const noFixedFigure = (kind: string, choices: string): string =>
  `«soort: ${kind}» has no figure of its own. Write «figuur» and choose from: ${choices}.`;
export const needsParts = 'This figure has parts. Write «onderdelen», with «naam» and «kort» at least twice.';
export const sameName = (name: string): string => `An earlier part is called «${name}» too. Give one of the two another name.`;
export const otherCount = (kind: string, count: number, found: number): string =>
  `The figure «${kind}» has ${count} parts; here there are ${found}. Write ${count}, or choose another «figuur».`;
export const stillFree = (spots: string): string => `Still free: ${spots}.`;
export const fourFields = 'A matrix has four fields: take a part away.';
export const spotTaken = (spot: string, name: string, remedy: string): string => `«${name}» is at ${spot} already. ${remedy}`;
export const otherCells = (found: number, columns: number): string =>
  `This row has ${found} ${found === 1 ? 'cell' : 'cells'} and there are ${columns} columns. Write «cellen» with ${columns} cells; null is an empty cell.`;
export const noPart = (name: string, remedy: string): string => `«${name}» is no part. ${remedy}`;
export const allInMiddle = 'All parts are in the middle. Leave out of «kern» what should stand around it.';
export const needsOrder =
  'This figure puts the parts in an order. Write «ordening: verloop» if one follows another in the source, or «ordening: rangorde»; if not, choose another «figuur».';
export const noMainPart = (name: string, remedy: string): string =>
  `«${name}» is no part without «groep». ${remedy} Or give every part a group.`;
export const fieldUnused = (kind: string, field: string, users: string): string =>
  `The figure «${kind}» does not use «${field}». Take the field away, or choose a figure that does use it: ${users}.`;
export const didYouMean = (best: string): string => `Did you mean «${best}»?`;
export const chooseFrom = (choices: string): string => `Choose from: ${choices}.`;
export const matrixNeedsAxes =
  'A matrix has two axes. Write «assen», with «van» and «naar» for each: the horizontal one first, then the vertical one.';
export const whichPlace =
  'Where in the matrix does this part stand? Write «plaats: [links, boven]», with links (left) or rechts (right) and onder (below) or boven (above).';
export const tableNeedsColumns = 'A table matrix has columns. Write «kolommen: [the first, the second]».';
export const whichSides = 'Which two sides does this pair have? Write «polen: [one side, the other side]».';
export const whichDrawing = (choices: string): string =>
  `Which drawing does this part have? Write «beeld» and choose from: ${choices}.`;
export const curveNeedsLine =
  'A curve has a line. Write «verloop», with «as» and at least two «punten», each with «naam» and «hoogte».';
export const whichInMiddle = 'Which part stands in the middle? Write «kern: [name of the part]».';
