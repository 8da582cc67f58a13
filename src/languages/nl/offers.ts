// Under an empty search field.
export const askedBefore = 'Eerder gevraagd';
export const lastRead = 'Laatst gelezen';
export const wipeOrSwitchOff = 'Wis of zet uit';
