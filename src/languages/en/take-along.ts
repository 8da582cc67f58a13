export const copied = 'Copied';
