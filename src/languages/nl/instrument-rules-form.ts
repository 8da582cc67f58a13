// The form of an instrument on paper, and the example of what comes of it.
export const nowBoxes = 'Nu';
export const ratherBoxes = 'Liever';
export const discussBoxes = 'Bespreken';

export const exampleNames = ['Anna', 'Bo', 'Chris'];
export const sheetsOverlap = 'hier liggen de vellen over elkaar';
export const oneSheet = 'hier ligt één vel';
