export const anyValue = 'Any';
