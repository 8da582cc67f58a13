export const nothingNew = (things: string, list: string): string => `This browser holds no new ${things} on your ${list}.`;
export const openList = (list: string): string => `Open your ${list}`;
