// Keeping the page that is open.
export const wholeSiteKept = 'De hele site is bewaard.';
export const manage = 'Beheer dit';
export const remove = 'Haal haar weg';
export const removed = 'Weggehaald.';
export const allKept = 'Alles wat bewaard is';
export const isKeptSince = (day: string): string => `Deze pagina is bewaard op ${day}.`;
export const toReadOffline = 'Om te lezen zonder internet.';
export const keepPage = (size: string): string => `Bewaar deze pagina (${size})`;
export const orWholeSite = 'Of de hele site';
