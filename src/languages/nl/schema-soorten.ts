// Help of the fields of soorten.yaml.
export const writeName = 'Schrijf een naam met kleine letters, cijfers en streepjes, zonder spatie: regelingen.';
export const fieldName = 'De naam van het veld, zoals die boven een tekst staat: bedrag.';
export const fieldLabel = 'Hoe het veld op de pagina heet.';
export const fieldForm = 'Eén regel, een lijst van regels, een getal, een keuze of een webadres. Een lijst staat onder de tekst.';
export const fieldChoices = 'Waar een keuze uit kiest. De lezer kan er het overzicht mee kleiner maken.';
export const fieldRequired = 'Of elke ingang dit veld heeft.';
export const fieldAbout = 'Wat er in het veld hoort, voor wie schrijft.';
export const groupValue = 'Wat er in het veld staat.';
export const groupName = 'De naam van de groep in het overzicht.';
export const groupQuestion = 'De vraag die iemand naar deze groep brengt.';
export const kindName = 'De map onder content/, en het deel van het adres: kernvragen.';
export const kindSingular = 'Hoe één ingang heet.';
export const kindPlural = 'Hoe ze samen heten.';
export const kindAbout = 'Wat een lezer op het overzicht vindt.';
export const kindGroup = 'De groep in het menu van site.yaml.';
export const kindSentence = 'De zin boven het overzicht; {aantal} wordt het aantal ingangen.';
export const kindGroups = 'De groepen van het overzicht, bij een soort die erin is verdeeld: modellen, instrumenten, casussen.';
export const kindFields = 'De eigen velden, bij een soort die de generator niet kent.';
export const kindDivision =
  'Hoe het overzicht van een eigen soort is verdeeld: geen, letter, plaats, of de naam van een keuzeveld.';
export const kinds =
  'De soorten van deze handreiking. Een soort die er niet bij staat, is er niet; bronnen en paginas zijn er altijd.';
