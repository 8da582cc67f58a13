// What an instrument says around its steps, and what several steps say.
export const beginFilling = 'Begin met invullen';
export const keepAsFile = 'Bewaar als bestand';
export const mayStayEmpty = 'Mag leeg blijven.';
export { doNotKnow } from './instrument-rules-headings.ts';
export const stillToChoose = 'Nog kiezen';
export const stillOpen = 'nog open';
export const close = 'Sluit';
export const putBack = 'Zet terug';
export const questions = 'vragen';
export const rows = 'rijen';
/** Who a participant is where the group hides who said what. */
export const someone = 'iemand';
export const nothingLies = 'Er ligt nog niets op tafel.';
export const oneLaid = 'Eén gelegd.';
/** @param placed how many of all things */
export const isPlaced = (placed: string): string => `${placed} geplaatst.`;
export const tryLater = 'Dat lukte niet: kijk of je verbinding hebt, en probeer het opnieuw.';
export const partOf = (part: number, parts: number): string => `Deel ${part} van ${parts}.`;
export const about = (subject: string): string => `over ${subject}`;

export const steps = 'Stappen';
export const stepFill = 'Invullen';
export const stepSideBySide = 'Naast elkaar';
export const stepOutcome = 'Uitkomst';

export const keptHere = (time: string): string => `Bewaard in deze browser, ${time}`;
export const staysHere = 'Alles blijft in deze browser';
export const keepingFails = 'Bewaren lukt niet';
export const partMissing = 'Dit deel van de pagina kwam niet mee';
export const partMissingWhat = 'Kijk of je verbinding hebt. Wat je invulde blijft bewaard.';
export const tryAgain = 'Probeer opnieuw';
