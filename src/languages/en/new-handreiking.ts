export const questions = {
  naam: { vraag: 'What is the handbook called?', anders: 'My handbook' },
  voor: { vraag: 'Who is it for? (For …)', anders: 'people who want something together' },
  perspectieven: { vraag: 'From which perspectives do you look? None to six, with commas between. None: Enter.', anders: '' },
  inkten: { vraag: 'Which colours? Such as #f2b5a0, with commas between. Our choice: Enter.', anders: '' },
  contact: { vraag: 'At which mail address do questions come in?', anders: 'questions@example.org' },
};
/** What may stand before for whom it is. */
export const forWhom = /^for /i;
export const noLanguage = (said: string, choices: string): string =>
  `There is no language «${said}» here. Choose from: ${choices}.`;
export const noValue = (flag: string): string => `Put behind ${flag} what you mean, in quotation marks if it has spaces.`;
export const noKindToBegin = (said: string, choices: string): string =>
  `«${said}» is no kind to begin with. Choose from: ${choices}.`;
export const notEmpty = (folder: string): string =>
  `There is something in ${folder} already. Choose a new or empty folder: nothing is overwritten here.`;
export const notRightYet = 'The folder is there, but this is not right yet.';
export const nameFolder = 'Name a new folder, where the handreiking goes: ../my-handreiking';
export const isMade = (name: string, folder: string, to: string): string =>
  `Done: «${name}» is in ${folder}.\n\nNext:\n  cd ${to.includes(' ') ? `"${to}"` : to}\n  npm install\n  npm start\n\nREADME.md there says what to change where.`;
export const tooMany = (most: number, found: number): string => `At most ${most} perspectives: these are ${found}.`;
export const noColour = (said: string): string => `«${said}» is no colour. Write it as # and six signs: #f7a189.`;
export const otherInk = (asked: string, given: string): string =>
  `Letters cannot be read well on «${asked}». It has become the nearest colour on which they can: «${given}».`;
export const noName = (name: string): string => `«${name}» is no name, or is there twice.`;
export const folderName = 'my-handbook';

export const menu = {
  vragen: { titel: 'Questions', uitleg: 'What people ask, with a short answer.' },
  praktijk: { titel: 'Practice', uitleg: 'What you can do, and how others did it.' },
  naslag: { titel: 'Reference', uitleg: 'Words, and the sources that everything comes from.' },
};
export const siteComment =
  'What is on every page. Every field is explained in your editor, and npm run check says what is missing.';
export const inksComment = 'The colour of each perspective, with its sign. Building checks whether letters can be read on it.';
export const kindsComment =
  'Which kinds this handbook has. What you do not add (singular, plural, explanation) comes from the generator.';
export const introduction = (whom: string): string => `For ${whom}.`;
export const description = (name: string, whom: string): string => `${name}: questions, answers and examples for ${whom}.`;
export const searchExample = 'where do I begin';
export const edition = 'Trial edition';
export const colophon = (name: string, whom: string): string => `${name} is a handbook for ${whom}.`;

export const readme = (name: string, kinds: string): string => `# ${name}

This folder is your handbook. Everything on it is in \`content/\`; the generator does the rest.

## Begin

\`\`\`
npm install
npm start
\`\`\`

That builds the site and says at which address you see it. Stop: Ctrl+C.

| I want to                             | Do                                                                      |
| ------------------------------------- | ----------------------------------------------------------------------- |
| see what I write                      | \`npm run dev\`: every change is on the page at once                    |
| know whether it is right              | \`npm run check\`: says with file and line what is wrong                |
| make the site                         | \`npm run build\`: the site is then in \`dist/\`                        |
| add a page                            | \`npm run nieuw -- casus "A title"\`: a file with all that it needs      |
| give a page another name              | \`npm run hernoem -- casussen/old casussen/new\`                        |
| take a page away                      | \`npm run verwijder -- casussen/old "why"\`                             |
| keep what there is at a release       | \`npm run uitgave\`: \`npm run check\` says what disappears after that    |
| see what deserves a look              | \`npm run rapport\`                                                     |
| add a kind, or name it otherwise      | \`content/soorten.yaml\`; then \`npm run schemas\` for your editor        |
| change name, menu, colours or foot    | \`content/site.yaml\`                                                   |
| a sign of your own in the tab         | \`content/favicon.svg\`                                                 |
| put the site on the internet          | put all that is in \`dist/\` on a host of your choice; any folder will do |

## What is there

Two examples of every kind: ${kinds}. Change them, or take them away as soon as your own texts are there.
Every entry names a source with the place in it. What is your own goes between [square brackets].
`;
