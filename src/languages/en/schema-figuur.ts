export const figure = 'The figure, if it differs from the one that belongs to its kind.';
