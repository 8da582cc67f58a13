// What this browser keeps, thing by thing.
export const answers = {
  naam: 'Wat je invulde',
  uitleg: 'Je antwoorden op pagina’s met een blad om in te vullen.',
  amount: (count: number): string => (count === 1 ? '1 blad' : `${count} bladen`),
};
export const bundel = { naam: 'Je bundel', uitleg: 'De stukken die je verzamelde, met wat je erbij schreef.' };
export const offline = { naam: 'Pagina’s voor onderweg', uitleg: 'Wat je bewaarde om zonder verbinding te lezen.' };
export const pagesRead = {
  naam: 'Gelezen pagina’s',
  uitleg: 'De laatste pagina’s die je las.',
  amount: (count: number): string => (count === 1 ? '1 pagina' : `${count} pagina’s`),
};
export const questions = {
  naam: 'Gestelde vragen',
  uitleg: 'De laatste vragen die je stelde.',
  amount: (count: number): string => (count === 1 ? '1 vraag' : `${count} vragen`),
};
export const placeInRoutes = {
  naam: 'Je plek in routes',
  uitleg: 'Welke stappen van een route je las.',
  amount: (count: number): string => (count === 1 ? '1 route' : `${count} routes`),
};
export const routeOfTab = {
  naam: 'De route van dit tabblad',
  uitleg: 'Langs welke route je hier kwam. Gaat weg met het tabblad.',
};
export const choice = {
  naam: 'Je keuze om niets te onthouden',
  uitleg: 'Wis je die, dan onthoudt deze browser weer wat je leest en vraagt.',
};
export const somethingElse = {
  naam: 'Iets anders van deze site',
  uitleg: 'Van een eerdere uitgave, of door iets anders neergezet.',
};
export const wipe = 'Wis';
export const wipeAll = 'Wis alles';
export const wipeThing = (thing: string): string => `Wis: ${thing}`;
export const isWiped = (thing: string): string => `${thing}: gewist.`;
export const allWiped = 'Alles is gewist.';
export const isKeptNow = 'Dit staat nu in deze browser, en nergens anders:';
export const nothingKept = 'Deze browser bewaart nu niets van deze site.';
