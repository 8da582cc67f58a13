// Who read an entry over, and what changed in it.
export const reviewed = (day: string, by: string | undefined): string => `Nagelezen op ${day}${by ? ` door ${by}` : ''}.`;
export const changed = (day: string, what: string): string => `Gewijzigd op ${day}: ${what}`;
