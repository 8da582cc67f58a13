export const modelSingular = 'Model';
export const modelPlural = 'Models';
export const modelAbout = 'Ways to look and to choose, with their parts and where they come from.';
export const choose = 'Choosing';
export const chooseAbout = 'Do we join, and in which role?';
export const setUp = 'Setting up';
export const setUpAbout = 'How do we set it up?';
export const decide = 'Deciding';
export const decideAbout = 'How do we reach a decision, and who says yes?';
export const stuck = 'Getting stuck';
export const stuckAbout = 'It has come to a halt. Where is the problem?';
export const measure = 'Measuring';
export const measureAbout = 'Does it work, and for whom?';
/** What readers call the kinds of model. */
export const modelKinds = {
  matrix: 'matrix',
  wiel: 'wheel',
  typologie: 'typology',
  fasen: 'phases',
  lijst: 'list',
  schaal: 'scale',
  figuur: 'figure',
};
export const modelOverview = '{aantal} ways to look at it. Choose what you want to do with it.';
export const fillInHere = 'fill in here';
export const modelLeadsTo = 'A model helps with at least one key question: name the model in «modellen» of that question.';
export const helpPurpose = 'What someone wants to do with it; it decides the group in the overview.';
export const helpModelKind = 'What kind of model it is; it decides the figure.';
export const themeSingular = 'Theme';
export const themePlural = 'Themes';
export const themeAbout = 'The subjects that the conversation keeps coming back to.';
export const tips = 'Tips';
export const helpTips = 'The tips for this theme, each in one sentence.';
export const adviceSingular = 'Advice';
export const advicePlural = 'Advice';
export const adviceAbout = 'What keeps coming back, and what you can do about it.';
export const toolSingular = 'Tool';
export const toolPlural = 'Tools';
export const toolAbout = 'What you can do right away, alone or with others.';
export const alone = 'Alone, beforehand';
export const aloneAbout = 'At your own desk';
export const organisation = 'Within your own organisation';
export const organisationAbout = 'With colleagues, before you go outside';
export const supervisors = 'With those who supervise';
export const supervisorsAbout = 'An item on the agenda';
export const partners = 'All partners, one meeting';
export const partnersAbout = 'From an hour to half a day';
export const longer = 'All partners, over a longer time';
export const longerAbout = 'Weeks, months or again and again';
export const toolOverview = '{aantal} ways to do something together, by who is there and how long it takes.';
export const noDuration = 'duration not named';
export const fillInHereQuestion = 'Fill in here?';
export const anyValue = 'Any';
export const onThesePages = 'can be done on these pages';
export const describedOnly = 'described only';
export const timeQuestion = 'How much time do you have?';
export const quarter = 'a quarter of an hour';
export const halfHour = 'half an hour';
export const hour = 'an hour';
export const halfDay = 'half a day';
export const weeks = 'weeks to months';
export const estimated = 'A duration in square brackets is our estimate; the source gives none.';
export const purpose = 'What for';
export const participants = 'Who takes part';
export const duration = 'How long';
export const whereToFind = 'Where to find it';
export const helpGoal = 'What you use the tool for.';
export const helpCompany = 'Who is there, and whether it happens just once; it decides the group in the overview.';
export const helpDuration = 'How long it takes; in square brackets if the source does not say and we estimate it.';
export const helpParticipants = 'Who takes part.';
export const helpEditable = 'Whether the worksheet is also there as a Word document, to adapt.';
