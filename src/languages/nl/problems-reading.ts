// Why a file, a folder or a line of it cannot be read, and how a file should be called: in the report of the check.
export const closedFolder = 'je mag deze map niet lezen';
export const goneOrClosed = 'het bestaat niet meer, is een snelkoppeling naar niets, of je mag het niet lezen';
const plainLetters = 'kleine letters, cijfers en streepjes';
export const entryFileName = `${plainLetters}, eindigend op .mdx of .yaml`;
export const askedFileName = `${plainLetters}, eindigend op .vragen.txt`;
export const pictureFileName = `${plainLetters}, eindigend op .jpg, .png, .webp of .avif`;
export const callIt = (rule: string, name: string): string => `${rule}. Noem het «${name}»`;
export const savePictureAs = (rule: string, name: string): string => `${rule}. Bewaar het beeld als «${name}»`;
export const siteFileName = 'de naam «site.yaml»';
export const besideFolders = 'alleen mappen, site.yaml en soorten.yaml. Zet een ingang in de map van haar soort';
export const officeFile = 'Word-bestand of ander kantoorbestand';
export const westernEncoding = 'Windows-1252 of Latin-1';
export const lostSign = 'een teken dat bij het opslaan verloren ging (\ufffd)';
export const misreadSign = (sign: string): string => `«${sign}», een letter of teken dat bij het opslaan verkeerd is gelezen`;
export const privateSign = 'een teken dat alleen in één lettertype bestaat, vaak een bolletje uit Word';
export const unseenSign = 'een onzichtbaar teken dat niet in een tekst hoort';
