export const layOthersBeside = 'Put other people’s answers next to it';
export const printAsForm = 'Print as a form';
export const fillingTakes = (time: string): string => `Filling in takes about ${time}.`;
export const bothTake = (filling: string, talking: string): string =>
  `Filling in takes about ${filling}. Allow about ${talking} for the conversation.`;

export const theForm = 'The form';
export const formHow = 'Fill it in without discussing it, and then put the sheets side by side.';
export const formAbout = 'About';
export const formName = 'Name (may be left empty)';

export const howLong = 'How long';
export const howMany = 'How many people';
export const exactly = (people: string): string => `${people}. Each on their own phone, or in turn on one laptop.`;
export const fromTo = (least: string, most: string): string =>
  `From ${least} to ${most}. Each on their own phone, or in turn on one laptop.`;
export const howToPrepare = 'How to prepare';
export const whatYouKeep = 'What you end up with';
export const whatYouKeepIs = 'One page that you can read out: where you agree, where you differ, and what you will do first.';
export const whatStaysWhere = 'What stays where';
export const whatStaysWhereIs =
  'Your answers are only in this browser, until you delete them. Others see them only if you hand them over yourself. Anyone who has the link or the file can read them.';
export const howToLead = 'How to lead the conversation';

export const outcomeLooks = 'What an outcome looks like';
export const exampleIsOurs = '[An example with three participants and invented answers.]';
export const exampleMeans =
  'Each answer is a sheet. Where the sheets overlap, you agree; where only one sheet lies, the conversation begins.';
