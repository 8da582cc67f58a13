export const kindsHead = '| Kind | Folder | What a reader finds there | Fields that must be there |';
export const fieldsHead = '| Field | What it holds |';
export const needed = (fields: string): string => `Needed: ${fields}.`;
export const picture = (name: string): string => `![An example of ${name}](../docs/leesmij/figuur-${name}.svg)`;
export const fromGarden = 'An example from a kitchen garden.';
export const nothing = 'nothing';
export const howItLooks = 'What it looks like';
export const modelTitle =
  'The kinds of entries in their groups; an arrow runs to what a kind has to name at least, or what has to name it';
export const modelCaption = 'Every entry names the source that it comes from. An arrow: at least one must lead here.';
/** A guide of which nothing is written yet: only what is made, each part at its place. */
export const begunGuide = `# Writing for this site

This folder is the content of the site. \`npm run dev\` shows the site while you write; \`npm run check\` says what is wrong.

## The content model

![The kinds of entries](../docs/leesmij/inhoudsmodel.svg)

<!-- gemaakt:soorten -->
<!-- tot hier -->

Fields that nearly every kind has:

<!-- gemaakt:velden -->
<!-- tot hier -->

## Components in a text

<!-- gemaakt:onderdelen -->
<!-- tot hier -->

## Figures

<!-- gemaakt:figuren -->
<!-- tot hier -->

## Worksheets

<!-- gemaakt:werkbladen -->
<!-- tot hier -->
`;
