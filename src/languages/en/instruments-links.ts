export const theLink = 'The link';
export const wrongLink: Readonly<
  Record<'ander' | 'ouder' | 'nieuwer' | 'beschadigd' | 'leeg', readonly [head: string, text: string]>
> = {
  ander: ['This belongs to another page.', 'Open the link itself to get to the right page.'],
  ouder: ['Older version.', 'This link is from when the questions were different. Ask for a new one, or for the file.'],
  nieuwer: ['Newer version than this page.', 'Refresh the page and open the link again; what is on the table stays there.'],
  beschadigd: ['This link is damaged.', 'Ask to have it sent again, or for the code.'],
  leeg: [
    'There are no answers in this link.',
    'It is the link to the empty sheet. Ask for the link that one copies after filling it in.',
  ],
};
/** What to do about a damaged link of an instrument that has no code. */
export const damagedNoCode = 'Ask to have it sent again, or for the file.';
