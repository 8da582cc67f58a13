// What is wrong within a worksheet that its fields do not tell one by one.
export const choiceNeedsOptions = 'Een keuze heeft «opties» nodig.';
export const listNeedsColumns = 'Een lijst heeft «kolommen» nodig.';
export const threeQuestions = 'Er zijn minstens drie vragen nodig: het gesprek begint bij de drie grootste verschillen.';
export const idTwice = (id: string): string => `De id «${id}» staat er twee keer. Geef een van de twee een andere id.`;
export const noSuchChoice = (id: string, choices: string): string =>
  `«${id}» is geen keuze van deze keuzehulp. Kies uit: ${choices}.`;
export const nameTwice = (name: string): string => `De naam «${name}» staat er twee keer. Geef een van de twee een andere naam.`;
export const fewestFirst = 'Het kleinste aantal staat eerst.';
