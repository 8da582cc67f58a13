export const askedBefore = 'Asked before';
export const lastRead = 'Read last';
export const wipeOrSwitchOff = 'Clear or switch off';
