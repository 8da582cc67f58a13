export const bracesInTag = (name: string): string => `There are braces in <${name}>. Write a property like this: name="value".`;
export const propertyTwice = (name: string, property: string): string => `<${name}> has «${property}» twice.`;
export const ownLine = (name: string, example: string): string =>
  `<${name}> stands on a line of its own, not in a sentence. Write it like this:\n${example}`;
export const nothingInside = (name: string, example: string): string =>
  `There is nothing in <${name}>. Write it like this:\n${example}`;
export const takesNoText = (name: string, example: string): string =>
  `<${name}> cannot hold text. Write it like this: ${example}`;
export const alreadyOurs = (name: string): string =>
  `<${name}> stands in something that is ours already. Take the inner one away.`;
export const insteadOfBr = 'Begin a new paragraph with an empty line; in a table, make two rows of it.';
export const insteadOfHr = 'Write a rule as --- with an empty line above and below.';
export const insteadOfP = 'Begin a new paragraph with an empty line, and write only the words.';
export const insteadOfSup = 'Type the sign itself, such as m² or CO₂; write a note as [^1].';
export const insteadOfDel = 'Write what is struck out like this: ~~words~~.';
export const insteadOfCode = 'Write code between `backticks`.';
export const insteadOfImg = 'Place a picture with <Afbeelding bestand="name.jpg" alt="what you see" />.';
export const insteadOfA = 'Write a link like this: [words](/address/), or [[kind/name|words]].';
export const insteadOfB = 'Write bold like this: **words**.';
export const insteadOfI = 'Write italics like this: *words*.';
export const insteadOfUl = 'Write a list with a dash before each line: «- words».';
export const insteadOfH = 'Write a heading with # signs: «## Heading».';
export const insteadOfTable = 'Write a table with bars: | one | two |.';
export const insteadOfSummary = 'Write that line as kop: <Uitklap kop="The line">.';
export const insteadOfBlockquote = 'Place a quotation with <Citaat>.';
export const insteadOfDetails = 'Place a part that opens with <Uitklap>.';
export const needsCapital = (name: string, meant: string): string =>
  `<${name}> does not exist here. Did you mean <${meant}>, with a capital?`;
export const noHtmlTag = (name: string, remedy: string): string => `HTML does not work here: <${name}>. ${remedy}`;
export const bracesInText =
  'The signs { and } have a meaning of their own here. Take them away, or put a backslash before them: \\{.';
export const needsSlash = (name: string, example: string): string => `<${name}> does not close. Put a / before the >: ${example}`;
export const doesNotClose = (name: string): string =>
  `<${name}> does not close, or something else closes before it. Put </${name}> behind it, on a line of its own.`;
export const noHtmlComment = 'A remark with <!-- --> does not work here. Take it away.';
export const noCode = 'HTML or code does not work here. Write only the words.';
export const addressInAngles = (address: string): string =>
  `An address between < and > does not work here. Write it like this: [words](${address}).`;
export const mailInAngles = (address: string): string =>
  `A mail address between < and > does not work here. Write: [words](mailto:${address}).`;
export const entryInAngles = (id: string): string => `A link to an entry has square brackets: [[${id}]].`;
export const ordinarySlash = (name: string): string => `A tag closes with an ordinary slash: </${name}>.`;
export const newLineAfter = (name: string): string => `</${name}> must be followed by a new line.`;
export const closesWhatIsNotOpen =
  'This tag closes something that is not open. Put the opening tag before it, or take this one away.';
export const noCommaBetween = 'Properties have a space between them, not a comma. Take the comma away.';
export const noStraightQuotes = 'A value cannot hold straight quotation marks. Use “ and ” in it.';
export const quotesAroundValue = 'The value of a property goes between straight quotation marks: name="value".';
export const lessThanMeansSomething =
  'The sign < has a meaning of its own here. Write «less than», or put a backslash before it: \\<.';
export const noImport =
  'A paragraph cannot begin with «import» or «export»: code does not work here. Begin with a capital or another word.';
export const unreadableLine = 'This line cannot be read. Look for signs such as <, { and } and take away what does not belong.';
export const valueDoesNotClose = 'The value of a property does not close: put a " behind it.';
export const meantOtherTag = (opened: string, closing: string): string =>
  `<${opened}> does not exist here. Did you mean <${closing}>?`;
export const opensHere = (opened: string, closing: string): string =>
  `<${opened}> opens here and does not close. Put </${opened}> before </${closing}>, or take <${opened}> away.`;
export const closesOther = (closing: string, opened: string): string =>
  `Here </${closing}> closes, and <${opened}> is open. Write </${opened}>.`;
export const noSpaceInTag = (name: string): string => `There must be no space between < and ${name}. Write <${name}>.`;
export const slashMissing = (name: string): string => `A slash is missing here: </${name}> closes what is open.`;
export const splitPair = (name: string): string =>
  `<${name}> begins in one paragraph and closes in another, or crosses other signs. Put <${name}> and </${name}> each on a line of its own, with an empty line between.`;
export const onlyTheWords = 'Write the words without the tags around them.';
export const unknownTag = (name: string, choices: string): string =>
  `<${name}> does not exist here. You can use: ${choices}. Write ordinary words without < and >.`;
