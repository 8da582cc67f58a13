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
/** A guide of which nothing is written yet: only what is made, each part at its place. */
export const begunGuide = `# Schrijven voor deze site

Deze map is de inhoud van de site. \`npm run dev\` toont de site terwijl je schrijft; \`npm run check\` zegt wat er niet klopt.

## Het inhoudsmodel

![De soorten ingangen](../docs/leesmij/inhoudsmodel.svg)

<!-- gemaakt:soorten -->
<!-- tot hier -->

Velden die bijna elke soort heeft:

<!-- gemaakt:velden -->
<!-- tot hier -->

## Onderdelen in een tekst

<!-- gemaakt:onderdelen -->
<!-- tot hier -->

## Figuren

<!-- gemaakt:figuren -->
<!-- tot hier -->

## Werkbladen

<!-- gemaakt:werkbladen -->
<!-- tot hier -->
`;
