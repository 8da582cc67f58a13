export const aWord = 'words';
export const noteNeedsColon = (name: string): string => `[^${name}] needs a colon behind it: [^${name}]: the text of the note.`;
export const noteWithoutText = (name: string): string =>
  `The note [^${name}] has no text. Put this on a line of its own at the bottom: [^${name}]: the text of the note.`;
export const howToWriteNote =
  'Write a note like this: [^1], without spaces, and at the bottom on a line of its own [^1]: the text of the note.';
export const noTaskList = 'A list with boxes does not work here. Take [ ] or [x] away.';
export const roundAroundAddress = (shown: string, address: string): string =>
  `An address goes between round brackets: [${shown}](${address}).`;
export const unknownReference = (name: string): string =>
  `The reference [${name}] does not exist. Write the link like this: [words](/address/), or [[kind/name|words]].`;
export const bracketMissingAfter = (address: string): string =>
  `The link to «${address})» does not close: a ) is missing. Add one more.`;
export const addressOnTwoLines = (begin: string): string =>
  `The address «${begin}…» runs over two lines. Put it on one line, without spaces.`;
export const linkDoesNotClose = (address: string): string =>
  `The link to «${address}» does not close: a ) is missing. Write [words](/address/).`;
export const unreadableLink = (address: string): string =>
  `The link to «${address}» cannot be read. Write it like this: [words](/address/), without spaces in the address.`;
export const spaceBeforeAddress = (address: string): string =>
  `There is a space between ] and (. Take it away: [words](${address}).`;
export const bracketsReversed = (address: string): string =>
  `The brackets of this link are the wrong way round. Write [words](${address}).`;
export const closesNothing = 'Here ]] closes a link that is not open. Write a link like this: [[kind/name|your own words]].';
export const howToDefineReference = (name: string): string =>
  `Write a reference on a line of its own, like this: [${name}]: https://address.com.`;
export const noBracketCodes = 'Codes between brackets do not work here. Write bold as **words**, a link as [words](/address/).';
export const howToLinkAddress = (shown: string, address: string): string =>
  `Write a link to an address like this: [${shown}](${address}).`;
export const entryLinkHasTwo = (link: string): string => `A link to an entry has two brackets: [[${link}]].`;
export const howToCitePublication = (name: string): string => `Refer to a publication like this: [[literatuur/${name}]].`;
export const contentsAreMade = 'The site makes its own table of contents. Take this line away.';
export const remarkIsKader = 'Set a remark apart in a box: <Kader kop="Note">, the text, and </Kader>.';
export const noteOrRoundBrackets =
  'Write a note like this: [^1], and at the bottom on a line of its own [^1]: the text. If it is no note, use round brackets.';
export const bracketsAreOurs =
  'Square brackets are the sign for what is our own here. Put <Eigen> and </Eigen> around the words, or use round brackets.';
export const linkInLink = 'There is another link in the words of this link. Keep one of them.';
export const spaceBeforeName = 'There is a space between ] and [. Take it away: [words][name].';
