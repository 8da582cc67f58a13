// What is said where the list of another instrument holds nothing new.
export const nothingNew = (things: string, list: string): string =>
  `Er staan in deze browser geen nieuwe ${things} op je ${list}.`;
export const openList = (list: string): string => `Open je ${list}`;
