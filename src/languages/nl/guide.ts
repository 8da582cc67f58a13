// What is made for the guide for writers (npm run leesmij): its tables and pictures.
export const kindsHead = '| Soort | Map | Wat een lezer er vindt | Velden die er moeten zijn |';
export const fieldsHead = '| Veld | Wat erin staat |';
export const needed = (fields: string): string => `Nodig: ${fields}.`;
export const picture = (name: string): string => `![Een ${name}](../docs/leesmij/figuur-${name}.svg)`;
export const fromGarden = 'Voorbeeld uit een moestuin.';
export const nothing = 'niets';
export const howItLooks = 'Zo ziet het eruit';
export const modelTitle =
  'De soorten ingangen in hun groepen; een pijl loopt naar wat een soort minstens noemt, of waarin zij genoemd wordt';
export const modelCaption = 'Elke ingang noemt de bron waar zij uit komt. Een pijl: hier hoort minstens één naar te leiden.';
