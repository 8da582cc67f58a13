export const tag = 'en';
export const locale = 'en-GB';
