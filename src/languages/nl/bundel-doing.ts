// Working on a bundel: its list, and what comes from others.
const things = (count: number): string => `${count} ${count === 1 ? 'stuk' : 'stukken'}`;

export const outcome = 'Uitkomst';
export const up = 'Omhoog';
export const down = 'Omlaag';
export const away = 'Weg';
export const moveUp = (name: string): string => `${name} omhoog`;
export const moveDown = (name: string): string => `${name} omlaag`;
export const takeOut = (name: string): string => `${name} uit de bundel`;
export const pageIsGone = (title: string): string =>
  `«${title}» staat niet meer op deze site. Haal dit stuk weg, of zoek waar het nu staat.`;
export const noteAt = (place: number): string => `Notitie op plaats ${place}`;
export const isNowAt = (name: string, place: number): string => `${name} staat nu op plaats ${place}.`;
export const nowAt = (place: number): string => `Staat nu op plaats ${place}.`;
export const isOut = (name: string): string => `${name} is uit je bundel.`;
export const keptIsDamaged = 'Wat deze browser van je bundel bewaarde, is beschadigd. Je begint met een lege.';
export const keepsNothing = 'Deze browser bewaart niets: print of bewaar je bundel voor je de pagina sluit.';
export const isFull = 'Je bundel is vol. Haal er eerst iets uit.';
export const emptyNote = 'Onderaan staat een lege notitie.';
export const emptyIt = (count: number): string => `Je bundel met ${things(count)} leegmaken?`;
export const isEmpty = 'Je bundel is leeg.';
export const linkIsDamaged = 'Deze link is beschadigd: er is geen bundel in te lezen.';
/** What to do with the bundel of another; of each its name and how much is in it. */
export const whatToDo = ([own, ownCount]: [string, number], [other, count]: [string, number]): string =>
  `Je hebt al een bundel: «${own}», met ${things(ownCount)}. Wat wil je met «${other}», met ${things(count)}?`;
export const replaceMine = 'Vervang die van mij';
export const putUnderMine = 'Zet de stukken onder die van mij';
export const leaveMine = 'Laat die van mij zoals hij is';
export const isLeft = 'Je bundel is gebleven zoals hij was.';
export const haveItAlready = 'Dit is de bundel die je al hebt.';
export const isOpened = 'De bundel is geopend.';
export const atTheEnd = 'De stukken staan onderaan.';
export const didNotFit = (most: number, left: number): string =>
  `In een bundel passen ${most} stukken: ${left} pasten er niet meer bij.`;
export const notReadInLink = (count: number): string =>
  `${things(count)} in de link ${count === 1 ? 'kon' : 'konden'} niet worden gelezen.`;
