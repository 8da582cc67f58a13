export const date = 'When it changed (yyyy-mm-dd).';
export const what = 'What changed, in one sentence.';
export const why = 'Why, in one sentence: a mistake, a new insight, a question from a reader.';
export const changes = 'What changed in this entry after its first publication. Only what a reader notices; no typing errors.';
