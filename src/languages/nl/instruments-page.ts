// What the page of an instrument says at rest, and its form on paper.
export const layOthersBeside = 'Leg er antwoorden van anderen naast';
export const printAsForm = 'Print als formulier';
export const fillingTakes = (time: string): string => `Invullen kost zo’n ${time}.`;
export const bothTake = (filling: string, talking: string): string =>
  `Invullen kost zo’n ${filling}. Reken voor het gesprek op zo’n ${talking}.`;

export const theForm = 'Het formulier';
export const formHow = 'Vul in zonder te overleggen, en leg daarna de bladen naast elkaar.';
export const formAbout = 'Over';
export const formName = 'Naam (mag leeg)';

export const howLong = 'Hoe lang';
export const howMany = 'Met hoeveel';
export const exactly = (people: string): string => `${people}. Ieder op een eigen telefoon, of om de beurt op één laptop.`;
export const fromTo = (least: string, most: string): string =>
  `Van ${least} tot ${most}. Ieder op een eigen telefoon, of om de beurt op één laptop.`;
export const howToPrepare = 'Zo bereid je je voor';
export const whatYouKeep = 'Wat je overhoudt';
export const whatYouKeepIs =
  'Eén bladzijde die je kunt voorlezen: waar jullie het eens zijn, waar jullie verschillen, en wat jullie eerst doen.';
export const whatStaysWhere = 'Wat waar blijft';
export const whatStaysWhereIs =
  'Je antwoorden staan alleen in deze browser, tot je ze wist. Een ander ziet ze pas als je ze zelf doorgeeft. Wie de link of het bestand heeft, kan ze lezen.';
export const howToLead = 'Zo leid je het gesprek';

export const outcomeLooks = 'Zo ziet een uitkomst eruit';
export const exampleIsOurs = '[Een voorbeeld met drie deelnemers en verzonnen antwoorden.]';
export const exampleMeans =
  'Ieders antwoord is een vel. Waar de vellen over elkaar liggen, zijn jullie het eens; waar er nog één vel ligt, begint het gesprek.';
