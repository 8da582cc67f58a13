export const wholeSiteKept = 'The whole site is saved.';
export const manage = 'Manage this';
export const remove = 'Remove it';
export const removed = 'Removed.';
export const allKept = 'Everything that is saved';
export const isKeptSince = (day: string): string => `This page was saved on ${day}.`;
export const toReadOffline = 'To read without internet.';
export const keepPage = (size: string): string => `Save this page (${size})`;
export const orWholeSite = 'Or the whole site';
