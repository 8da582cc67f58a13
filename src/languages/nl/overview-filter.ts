// The choices above an overview.
export const ofAll = (shown: number, all: number): string => `${shown} van de ${all}`;
export const nothingFits = 'Niets met deze keuze';
export const showAll = 'Toon alles';
