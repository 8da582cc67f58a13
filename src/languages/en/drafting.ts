export const standsAlone = 'Make at least one relation or link: nobody finds an entry that stands alone.';
export const whereTextComes =
  'The text comes under the second ---. Write a link as [[kind/name]] or [[kind/name|your own words]].';
export const fillIn =
  'Fill in what is empty; npm run check:content says what is still missing. Lines that begin with # are explanation and may go.';
export const canBeAdded = 'What can be added:';
export const nothing = 'nothing';
export const neededWith = (help: string, choices: string): string => `${help} Needed with ${choices}.`;
export const needed = (fields: string): string => `Needed: ${fields}.`;
export const usage = 'Write: npm run nieuw -- kind "Title". For example: npm run nieuw -- casus "How they did it".';
export const whichKindOf = (kinds: string): string => `Which kind? ${kinds}`;
export const whichKind = (usage: string): string => `Which kind? ${usage}`;
export const noKind = (said: string, kinds: string): string => `«${said}» is no kind. You can use: ${kinds}.`;
export const these = (names: string): string => `You can use: ${names}.`;
export const noField = (name: string, choices: string): string => `There is no field «${name}» here. ${choices}`;
export const noValue = (value: string, name: string, choices: string): string =>
  value === ''
    ? `Write one of these behind --${name}=, without a space: ${choices}.`
    : `«${value}» cannot be in «${name}». Choose from: ${choices}.`;
export const chooseFrom = (choices: string): string => `Choose from: ${choices}.`;
export const notThatValue = (value: string, name: string, choices: string): string =>
  `«${value}» cannot be in «${name}». ${choices}`;
export const isReady = (file: string): string =>
  `${file} is ready. Fill in what is empty; npm run dev shows the page while you write, npm run check:content says what is still missing.`;
export const whichTitle = 'Which title?';
export const whichTitleHow = (usage: string): string => `Which title? ${usage}`;
export const noFileName = (title: string): string => `No file name can be made of «${title}». Give a title with letters.`;
export const existsAlready = (file: string): string => `${file} exists already. Give another title, or go on in that file.`;
export const newFile = (what: string): string => `A new file. ${what}`;
export const fieldsFor = (fields: string): string => `The fields for this: ${fields}.`;
export const askForOne = (name: string, help: string, choices: string, isOptional: boolean): string =>
  `${name}: ${help}\n${choices} (Enter: ${isOptional ? 'none' : 'later'})`;
