export const singular = 'About this site';
export const about = 'What this site is and how it was made.';
