// What one sees while placing a balance between two poles.
export const now = 'Nu';
export const rather = 'Liever';
export const discuss = 'Bespreken';
export const fromTo = (pairs: string, first: number, last: number): string => `${pairs} ${first} tot en met ${last}`;
export const whereAreYou = 'Waar staan jullie?';
/** @param placed how many of all pairs */
export const havePlaced = (placed: string): string => `Je hebt ${placed} geplaatst.`;
export const howTo = 'Beide kanten deugen. Wijs aan waar het nu staat en waar je het liever ziet. Sla over wat niet speelt.';
export const whereSeenNow = 'waar iemand jullie nu ziet';
export const whereRather = 'waar iemand liever heen wil';
