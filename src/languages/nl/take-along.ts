// The button under a page that copies its reference.
export const copied = 'Gekopieerd';
