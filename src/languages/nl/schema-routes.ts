// The kind of routes, as readers see it, the help of its fields and what is wrong in them.
export const helpQuestion = 'De vraag van deze stap. Tussen haken als zij van ons is.';
export const helpGist = 'De stap in een paar woorden, voor «Vorige» en «Volgende»: de regie.';
export const helpRead = 'Een tot drie ingangen, als soort/naam. De eerste toont op haar pagina waar je in de route bent.';
export const helpOutcome = 'Wat je na deze stap hebt. Tussen haken als het van ons is.';
export const helpTo = 'De zin die naar de volgende stap leidt. Tussen haken als hij van ons is.';
export const singular = 'Route';
export const plural = 'Routes';
export const about = 'Stap voor stap door een vraag die meer dan één pagina vraagt.';
export const helpForWhom = 'Voor wie deze route is: waar je nu staat.';
export const helpOther = 'Een andere route, voor wie hier te vroeg of te laat is.';
export const helpOrder = 'De plaats van deze route tussen de andere.';
export const helpHome = 'Of deze route op de voorpagina staat, voor wie nieuw is. Hooguit één route.';
export const helpOrigin = 'Waar de volgorde vandaan komt. Tussen haken wat daarin van ons is.';
export const helpOurs = 'De nummers van de stappen waarvan de plaats in de volgorde van ons is.';
export const helpSteps = 'Drie tot zeven stappen, in volgorde.';
export const noSuchStep = 'Hier staat een nummer dat geen stap van deze route is. Tel vanaf 1.';
export const sameStart =
  'Een eerdere stap begint ook met deze pagina. Die kan niet tonen bij welke stap je bent: begin elke stap met een andere.';
