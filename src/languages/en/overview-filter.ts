export const ofAll = (shown: number, all: number): string => `${shown} of ${all}`;
export const nothingFits = 'Nothing with this choice';
export const showAll = 'Show all';
