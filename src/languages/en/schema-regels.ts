export const oneLine = 'Write this text on one line, without line breaks in it.';
export const noWikiLink = 'A field cannot hold a link with [[ ]]: write only the words. Put a link in the text below.';
export const noLink = 'A field cannot hold a link: write only the words. Put a link in the text below.';
export const noMarkup = 'A field cannot hold formatting: remove the asterisks or underscores.';
export const noHtml = 'A field cannot hold HTML: write only the words.';
export const noBackslash = 'In a field a \\ means nothing, and it would show on the page: remove it.';
export const unfinished = 'Something here still has to be filled in: write what should be there.';
export const looseBrace = 'There is a loose curly bracket: remove it.';
export const looseBracket =
  'A square bracket opens and does not close, or the other way round. Put [ and ] around what is ours and not from the source.';
