export const layBeside = 'Add to the table';
export const layCode = 'Let everyone read out their code.';
export const layHow = 'Choose files that you received or kept, also several at once, or paste a link.';
export const onTable = 'On the table';
export const notDone = 'Did not work';

export const codeOfEmpty = 'QR code of the empty sheet';
export const whenIsIt = 'When is the conversation?';
export const notFilledYet = 'Not filled in yet?';
export const scanOrSend = 'Let everyone scan this, or send the link beforehand: the empty sheet opens on their own phone.';
export const copyEmptyLink = 'Copy the empty link';

export const files = 'Files';
export const pasteLink = 'Paste a link';
export const fileOrLink = 'File or link';
export const chooseFiles = 'Choose files';
export const dropFiles = 'You can also drop files on this page.';
export const layLink = 'Add the link';

export const code = 'Code';
export const whose = 'Whose is it? You may leave this empty.';
export const noCode = 'Type the code that you hear.';
export const wrongCode = 'This code is not right. Ask for it again, or look at the phone together.';

export const fullTable = 'Full table';
export const twelveLie = 'There are twelve sheets already.';
export const takeOneAway = 'Take one away, and then add this sheet again.';
export const sameName = (name: string): string => `There is a sheet by ${name} already. Is this a new version, or someone else?`;
export const replace = 'Replace';
export const layBoth = 'Keep both';

export const textsAndChoices = (texts: number, choices: number): string =>
  `${texts} ${texts === 1 ? 'text' : 'texts'}, ${choices} ${choices === 1 ? 'choice' : 'choices'}.`;
export const isDone = (done: string): string => `${done}.`;
export const isDoneNotKnown = (done: string, unknown: string): string => `${done}; ‘I don’t know’: ${unknown}.`;
export const withNotes = 'With notes.';
export const olderSame = 'Filled in with an older version; the questions have not changed.';
export const oneAway = 'One taken away.';
export const edit = 'Edit';
export const editOf = (name: string): string => `Edit: ${name}`;
export const takeAway = 'Take away';
export const takeAwayOf = (name: string): string => `Take away: ${name}`;
