export const reviewed = (day: string, by: string | undefined): string => `Reviewed on ${day}${by ? ` by ${by}` : ''}.`;
export const changed = (day: string, what: string): string => `Changed on ${day}: ${what}`;
