// Around the text of an entry: its contents, what to do next, where it comes from, how to take it along.
export const incomplete = (what: string): string => `Onvolledig: ${what}`;
export const takeAlong = 'Neem mee';
export const takeAlongAs = 'Neem mee als';
export const referenceAs = (format: string, what: string): string => `${format} van ${what}`;
export const citedIn = 'Aangehaald in';
export const namedIn = 'Genoemd in';
export const anotherQuestion = 'Nog een vraag?';
export const whatElse = 'Wat wil je nog weten?';
export const onThisPage = 'Op deze pagina';
export const doTogether = 'Doe dit samen';
export const beginWith = (name: string): string => `Begin met ${name}`;
export const begin = 'Begin';
export const also = 'Ook';
export const andOthers = (count: number): string => `En ${count} ${count === 1 ? 'ander' : 'andere'}`;
export const inPicture = 'In beeld';
export const goOn = 'Verder met dit';
export const allWithThis = 'Alles hierbij';
export const pages = (count: number): string => (count === 1 ? '1 pagina' : `${count} pagina’s`);
/** What a fold holds: kinds, and whether what refers here is in it too. */
export const holdsKinds = (kinds: readonly string[], withBacklinks: boolean): string =>
  [kinds.join(', '), ...(withBacklinks ? ['wat hierheen verwijst'] : [])].filter(Boolean).join(', en ');
export const sourceAndPrint = 'Bron en print';
export const sourceAndReference = 'Bron en verwijzing';
export const whereFrom = 'Waar dit vandaan komt';
export const reference = 'Deze pagina aanhalen';
/** What stands between the title of a source and the place in it. */
export const sourceBy = (makers: string | undefined): string => `${makers ? ` van ${makers}` : ''}, bij:`;
/** What a source is to an entry, where site.yaml gives no word. */
export const adaptedFrom = 'Naar';
export const toOriginal = 'Naar het origineel';
export const whatElseChanged = 'Wat er nog meer is veranderd';
export const referToPage = 'Verwijs naar deze pagina';
export const copyReference = 'Kopieer de verwijzing';
export const sendOn = 'Stuur door';
export const printPage = 'Print deze pagina';
export const keepForOnTheWay = 'Bewaar voor onderweg';
export const openOnPhone = ['Open dit op', 'je telefoon'] as const;
