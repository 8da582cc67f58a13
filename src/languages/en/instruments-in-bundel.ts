export const isFull = 'Your bundle is full. Take something out first.';
export const keepsNothing = 'This browser keeps nothing.';
export const liesIn = 'The outcome is in ';
export const yourBundel = 'your bundle';
