// The kinds for questions, as readers see them, the help of their fields and what is wrong in them.
export const perspectiveSingular = 'Perspectief';
export const perspectivePlural = 'Perspectieven';
export const perspectiveAbout = 'De plekken van waaruit je kijkt.';
export const helpInk =
  'De kleur van dit perspectief, met haar teken: zalm ●, lucht ■, zon ▲ of zwart ∩, of een eigen inkt uit site.yaml.';
export const helpOrder = 'De plaats van dit perspectief; het laatste staat op de praatplaat over de andere heen.';
export const helpEmptyQuestion = 'De vraag op de lege praatplaat, die een groep zelf invult.';
export const areaSingular = 'Spanningsveld';
export const areaPlural = 'Spanningsvelden';
export const areaAbout = 'Waar twee perspectieven over elkaar liggen en spanning kan ontstaan.';
export const twoPerspectives = 'Een spanningsveld ligt tussen twee verschillende perspectieven: noem er twee.';
export const helpBetween = 'De twee perspectieven waartussen de spanning zit.';
export const helpMapLine = 'De woorden op de praatplaat, als die anders zijn dan de titel.';
export const helpMapQuestion =
  'De vraag op de praatplaat van een smal scherm, als titel en korte titel daar geen goede vraag zijn.';
export const questionSingular = 'Kernvraag';
export const questionPlural = 'Kernvragen';
export const questionAbout = 'De vragen die mensen stellen, elk met een kort antwoord.';
export const helpsWith = 'Helpt bij deze vragen';
export const questionLeadsToModel = 'Een kernvraag leidt naar minstens één model: noem er een in «modellen».';
export const questionLeadsToCase =
  'Een kernvraag leidt naar minstens één casus of spanning: noem er een in «casussen» of «spanningen».';
export const questionMark = 'Een kernvraag eindigt op een vraagteken.';
export const helpQuestionTitle = 'De vraag zoals een lezer haar stelt; eindigt op een vraagteken.';
export const helpAnswer = 'Het antwoord in een tot vier zinnen. Wie hier stopt, heeft iets.';
export const helpArea = 'Het spanningsveld waar de vraag onder valt, als ze niet bij één perspectief hoort.';
export const helpOnMap = 'Of de vraag op de praatplaat staat.';
export const tensionSingular = 'Spanning';
export const tensionPlural = 'Spanningen';
export const tensionAbout = 'Wat er wringt tussen de perspectieven.';
export const helpTensionArea = 'Het spanningsveld waar deze spanning in ligt.';
export const dilemmaSingular = 'Dilemma';
export const dilemmaPlural = 'Dilemma’s';
export const dilemmaAbout = 'Keuzes die niet weggaan: twee kanten die allebei gelijk hebben.';
export const discuss = 'Bespreek';
export const level = 'Niveau';
export const helpLevel = 'Het niveau waarop het dilemma speelt: 1 of hoger. Hun namen staan in «niveaus» van site.yaml.';
export const samePoles = 'De twee kanten zijn dezelfde. Noem er twee die verschillen.';
export const helpPoles = 'De twee kanten.';
export const helpDilemmaQuestion = 'De vraag waarmee een groep over dit dilemma praat.';
