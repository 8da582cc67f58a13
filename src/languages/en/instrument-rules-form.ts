export const nowBoxes = 'Now';
export const ratherBoxes = 'Rather';
export const discussBoxes = 'To discuss';

export const exampleNames = ['Anna', 'Bo', 'Chris'];
export const sheetsOverlap = 'the sheets overlap here';
export const oneSheet = 'one sheet lies here';
