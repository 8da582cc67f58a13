export const nameWithKind = 'Name a publication with its kind: bronnen/name or literatuur/name.';
export const source = 'The publication: the file name in content/bronnen.';
export const place = 'The heading or page in that publication.';
export const sourceTwice = 'This source is there already, with the same place in it. Remove one of the two.';
export const sources = 'Where the content comes from; each entry names at least one publication and the place in it.';
export const passageHeading = 'The heading in that publication that the passage is under.';
export const sevenWords = 'Take over seven words at most.';
export const passageWords = 'The first words of the passage, to the letter; seven at most.';
export const passage =
  'The passage in the source that supports what stands large above the text. For whoever reviews it; the site does not show this.';
export const endsOnComma = 'This text ends with a comma or semicolon: remove it.';
export const title = 'The question or the name, as it stands above the page.';
export const gist = 'The gist in one sentence, for lists and search results.';
export const draft = 'Whether this is still a draft: true shows it in npm run dev and keeps it off the site.';
export const writeOldName = 'Write an old name as kind/name: modellen/old-name.';
export const oldNames =
  'What this entry was called before, as kind/name: the old address leads here. npm run hernoem writes this for you.';
export const searchTerms = 'Words that people use and that are not in the text. For search only.';
export const synonyms = 'Other names for this entry.';
export const onlyQuestions = 'There should be questions only here, each on its own line.';
export const questions =
  'Ways in which others would ask this, each on a line in a file beside it: name.vragen.txt. For search only.';
export const reviewed = 'When someone last reviewed this entry (yyyy-mm-dd).';
export const reviewedBy = 'Who did that, as a role after «by»: a reader who knows the trade. No name.';
export const shortTitle = 'A shorter name for lists and the breadcrumb trail, when the title is long.';
export const answer = 'The answer in one to four sentences, large above the text. Without this field `kort` stands there.';
export const order = 'The place in the order; without this field it goes by the alphabet.';
export const nextEntry = 'The entry that stands under «What next», as kind/name.';
export const nextReason = 'Why a reader would go there, in one sentence.';
export const next = 'Sentences of your own under «What next». Without one the gist of the entry stands there.';
export const perspective = 'The perspective that this belongs to; it decides colour and place.';
export const website = 'The address of the website, with https://.';
export const relatedEntries = (kind: string): string =>
  `Entries in ${kind} that belong with this one: each by its file name, without .mdx or .yaml.`;
export const entryTwice = (name: string): string => `«${name}» is here twice. Remove one.`;
