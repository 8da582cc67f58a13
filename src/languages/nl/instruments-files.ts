// What an instrument says of files that were laid on the table, and why one was refused.
/** How many were laid and how many were not, in words; empty where there were none. */
export const laidAndNot = (laid: string, failed: string): string =>
  [laid && `${laid} gelegd`, failed && `${failed} niet gelukt`].filter(Boolean).join(', ');
export const oneNotDone = 'Eén niet gelukt.';

/** By what is wrong: what has nothing to offer but its words. */
export const refused = {
  geen: { kop: 'Dit is geen bestand van deze site.', tekst: 'Kies een bestand dat eindigt op .json.' },
  groot: { kop: 'Dit bestand is te groot.', tekst: 'Een blad van deze site is nooit groter dan 1 MB.' },
  beschadigd: { kop: 'Dit bestand is beschadigd.', tekst: 'Vraag om het opnieuw te bewaren, of om de code.' },
};
export const tooMany = (count: number): string => `In dit bestand zitten ${count} vellen; op tafel passen er hooguit twaalf.`;
export const tooManyWhat =
  'Alleen de eerste twaalf zijn gelezen. Vraag wie ontbreekt om een eigen bestand of link, en haal daarvoor een vel weg.';
export const olderVersion = (different: number, inWords: string): string =>
  `Oudere versie: ${inWords} ${different === 1 ? 'vraag luidde' : 'vragen luidden'} toen anders.`;
export const othersCanCome = (same: number, inWords: string): string =>
  same === 1 ? 'De andere kan erbij.' : `De andere ${inWords} kunnen erbij.`;
export const fillNewAgain = 'Vul de nieuwe vragen opnieuw in.';
export const layThem = (same: number, inWords: string): string => `Leg de ${same === 1 ? 'ene' : inWords} ernaast`;
export const openThere = 'Open het daar';
export const ofAnother = 'Dit hoort bij een ander blad:';
export const newerVersion = 'Nieuwere versie dan deze pagina.';
export const newerVersionWhat = 'Ververs de pagina en kies het bestand opnieuw; wat er op tafel ligt, blijft liggen.';
export const refresh = 'Ververs';
/** What to do about a damaged file of an instrument that has no code. */
export const damagedNoCode = 'Vraag om het opnieuw te bewaren, of om de link.';
export const chooseAgain = 'Kies opnieuw';
