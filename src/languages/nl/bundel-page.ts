// The page of the bundel as it is built.
export const myBundel = 'Mijn bundel';
export const putTogether = 'Zet bij elkaar wat op tafel moet komen, en print het als één document.';
export const noScript = 'Een bundel maken kan alleen met JavaScript. De bundels hieronder kun je zo ophalen.';
export const ready = 'Klaar om mee te nemen';
export const asPdf = 'Als pdf';
export const inThisBundel = 'In deze bundel';
/** Before and after the name of the button. */
export const nothingYet = ['Er zit nog niets in. Kies onderaan een pagina ', ', of begin met een bundel hieronder.'] as const;
export const addNote = 'Notitie erbij';
export const title = 'Titel';
export const forMeeting = 'Voor welk overleg';
export const date = 'Datum';
export const printBundel = 'Print de bundel';
export const makeSlides = 'Maak er dia’s van';
export const copyLink = 'Kopieer de link';
export const showQr = 'Toon een QR-code';
export const saveAsFile = 'Bewaar als bestand';
export const empty = 'Maak leeg';
export const openFile = 'Open een bestand';
export const staysHere = 'Je bundel staat alleen in deze browser. Notities reizen mee in de link en het bestand.';
