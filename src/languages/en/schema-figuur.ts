export const figure = 'The figure, if it is another one than its kind has.';
