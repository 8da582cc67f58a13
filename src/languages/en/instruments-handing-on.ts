export const linkCopied = 'Link copied.';
export const pasteIt = 'Paste it into your message.';
export const copyNotAllowed = 'Copying is not allowed here. Copy the link yourself:';
export const theLinkItself = 'The link';
export const onScreenAs = 'On the screen you are ';
export const readCode = 'Read out your code';
export const sameRoom = 'Are you in the same room? Whoever leads the conversation types it in.';
export const inCode = (questions: string): string =>
  `The code holds your answers to ${questions} questions. Your name and your notes are not in it.`;
export const scanCode = 'Have your code scanned';
export const codeWithAnswers = 'QR code with your answers';
export const inScan = 'With your answers, your name and your notes.';
export const tooMuchForScan =
  'There is too much text on your sheet for a QR code that a phone can read. Use the link or the file.';
export const chooseWay = 'Choose one way. Whoever leads the conversation puts your answers next to those of the others.';
export const sendIt = 'Send it yourself';
export const sendHow = 'By email or in a message. Anyone who has the link or the file can read your answers.';
export const copyLink = 'Copy the link';
export const siteSeesNothing = 'This site sees nothing of it: what follows the hash (#) in the link does not go to the server.';
export const stayHere = 'Or stay on this laptop';
