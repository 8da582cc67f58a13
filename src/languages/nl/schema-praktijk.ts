// The kinds for practice, as readers see them, and the help of their fields.
export const modelSingular = 'Model';
export const modelPlural = 'Modellen';
export const modelAbout = 'Manieren om te kijken en te kiezen, met hun onderdelen en hun herkomst.';
export const choose = 'Kiezen';
export const chooseAbout = 'Doen we mee, en in welke rol?';
export const setUp = 'Inrichten';
export const setUpAbout = 'Hoe zetten we het op?';
export const decide = 'Besluiten';
export const decideAbout = 'Hoe komen we tot een besluit, en wie zegt ja?';
export const stuck = 'Vastlopen';
export const stuckAbout = 'Het loopt niet meer. Waar zit het?';
export const measure = 'Meten';
export const measureAbout = 'Werkt het, en voor wie?';
/** What readers call the kinds of model. */
export const modelKinds = {
  matrix: 'matrix',
  wiel: 'wiel',
  typologie: 'typologie',
  fasen: 'fasen',
  lijst: 'lijst',
  schaal: 'schaal',
  figuur: 'figuur',
};
export const modelOverview = '{aantal} manieren om ernaar te kijken. Kies wat je ermee wilt.';
export const fillInHere = 'vul hier in';
export const modelLeadsTo = 'Een model helpt bij minstens één kernvraag: noem het model in «modellen» van die vraag.';
export const helpPurpose = 'Wat iemand ermee wil; het bepaalt de groep in het overzicht.';
export const helpModelKind = 'Wat voor model het is; het bepaalt de figuur.';
export const themeSingular = 'Thema';
export const themePlural = 'Thema’s';
export const themeAbout = 'De onderwerpen waar het gesprek steeds op uitkomt.';
export const tips = 'Tips';
export const helpTips = 'De tips bij dit thema, elk in één zin.';
export const adviceSingular = 'Advies';
export const advicePlural = 'Adviezen';
export const adviceAbout = 'Wat steeds terugkomt, met wat je eraan kunt doen.';
export const toolSingular = 'Instrument';
export const toolPlural = 'Instrumenten';
export const toolAbout = 'Wat je meteen kunt doen, alleen of met anderen.';
export const alone = 'Alleen, vooraf';
export const aloneAbout = 'Aan je eigen bureau';
export const organisation = 'In je eigen organisatie';
export const organisationAbout = 'Met collega’s, voordat je naar buiten gaat';
export const supervisors = 'Met wie toezicht houdt';
export const supervisorsAbout = 'Een agendapunt';
export const partners = 'Alle partners, één bijeenkomst';
export const partnersAbout = 'Een uur tot een dagdeel';
export const longer = 'Alle partners, over langere tijd';
export const longerAbout = 'Weken, maanden of steeds opnieuw';
export const toolOverview = '{aantal} manieren om samen iets te doen, naar wie erbij zit en hoe lang het duurt.';
export const noDuration = 'duur niet genoemd';
export const fillInHereQuestion = 'Hier invullen?';
export const anyValue = 'Maakt niet uit';
export const onThesePages = 'kan op deze pagina’s';
export const describedOnly = 'alleen beschreven';
export const timeQuestion = 'Hoeveel tijd heb je?';
export const quarter = 'een kwartier';
export const halfHour = 'een half uur';
export const hour = 'een uur';
export const halfDay = 'een dagdeel';
export const weeks = 'weken tot maanden';
export const estimated = 'Een tijd tussen haken schatten wij; de bron noemt er dan geen.';
export const purpose = 'Waarvoor';
export const participants = 'Wie doen mee';
export const duration = 'Hoe lang';
export const whereToFind = 'Waar je het vindt';
export const helpGoal = 'Waar je het instrument voor gebruikt.';
export const helpCompany = 'Wie er zitten, en of het bij één keer blijft; het bepaalt de groep in het overzicht.';
export const helpDuration = 'Hoe lang het duurt; tussen haken als de bron het niet noemt en wij het schatten.';
export const helpParticipants = 'Wie er meedoen.';
export const helpEditable = 'Of het werkblad er ook als Word-document is, om aan te passen.';
