export const heart = 'The heading in the middle of the map.';
export const caption = 'The line below it.';
export const origin = 'Where the map comes from.';
export const emptyTitle = 'The heading above the empty map.';
export const emptyHeart = 'The heading in the middle of the empty map.';
export const emptyCaption = 'The question below it.';
export const empty = 'The words on the map that a group fills in itself; without this there is no empty map.';
export const map = 'The words on the conversation map that are no entry.';
export const title = 'The heading above the map.';
export const use = 'What a group does with the map.';
export const middle = 'The heading in the middle.';
export const emptyAsks = 'What the empty map asks in each sheet.';
export const sheet =
  'The words on the printed map with the dilemmas by level and the themes; without this that map is not there.';
