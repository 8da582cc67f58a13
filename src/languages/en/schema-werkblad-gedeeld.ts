export const writeId = 'Write an id with lower-case letters, digits and hyphens: interests-insight.';
export const id = 'A fixed name, which stays the same when the sentence changes.';
export const helps = 'The entries that help with this, as kind/name; at least one, or the conversation comes to a dead end.';
export const version = 'One higher when a question, answer or row comes to mean something else.';
export const fingerprint = 'The fingerprint of the questions of this version; the build says which one belongs here.';
export const minutes = 'How many minutes it takes to fill in, and how many to talk about.';
export const timeFrom = 'Whether the minutes are from the source (bron) or ours (ons).';
export const people = 'How many people it is for: at least and at most.';
export const prepare = 'How to prepare it, in one to three sentences.';
export const conversation = 'How to lead the conversation, step by step. Put [ ] around what is ours.';
export const source = 'Where the questions are.';
export const origin = 'What in the questions is from the source and what is ours, in one or two sentences.';
export const model =
  'The model that the axes, poles or rows come from: the file name. For a model without this field, the model itself.';
