export const theLink = 'The link';
export const wrongLink: Readonly<Record<'ander' | 'ouder' | 'nieuwer' | 'beschadigd', readonly [head: string, text: string]>> = {
  ander: ['This belongs to another instrument.', 'Open the link itself to get to the right page.'],
  ouder: ['Older version.', 'This link is from when the questions were different. Ask for a new one, or for the file.'],
  nieuwer: ['Newer version than this page.', 'Refresh the page and open the link again; what is on the table stays there.'],
  beschadigd: ['This link is damaged.', 'Ask to have it sent again, or for the code.'],
};
