// The kind of practice examples, as readers see it, and the help of its fields.
export const singular = 'Casus';
export const plural = 'Casussen';
export const about = 'Hoe anderen het deden: uitgewerkt, of een wegwijzer naar hun eigen site.';
export const toldInFull = 'Uitgewerkt';
export const toldInFullAbout = 'Wat er speelde, wat ze kozen, en wat het bracht';
export const signposts = 'Wegwijzers';
export const signpostsAbout = 'Een naam en een adres; het verhaal staat bij henzelf';
export const overview = '{uitgewerkt} voorbeelden die we navertellen, en {wegwijzer} wegwijzers naar het verhaal van anderen.';
export const noRegion = 'regio niet genoemd';
export const region = 'Regio';
export const allRegions = 'Alle regio’s';
export const sector = 'Sector';
export const allSectors = 'Alle sectoren';
export const noSector = 'sector niet genoemd';
export const category = 'Soort voorbeeld';
export const ownStory = 'Hun eigen verhaal';
export const leadsTo =
  'Een casus laat minstens één model of spanning zien: noem de casus in «casussen» van dat model of die spanning.';
export const helpKind = 'Uitgewerkt, of een wegwijzer met een link.';
export const helpCategory = 'Het soort voorbeeld, zoals de bron dat indeelt.';
export const helpRegion = 'De streek of plaats, zoals de bron haar noemt. Noemt zij er geen, laat dit dan weg.';
export const helpSector = 'De sector of sectoren, zoals de bron ze noemt. Noemt zij er geen, laat dit dan weg.';
