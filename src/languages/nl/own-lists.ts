// What this browser read and asked before, on the home page.
export const allRoutes = 'Alle routes';
export const lastRead = 'Laatst gelezen';
export const askedBefore = 'Eerder gevraagd';
export const wipeOrSwitchOff = 'Wis of zet uit';
export const onlyThisBrowser = 'Alleen deze browser onthoudt wat je las en vroeg.';
export const whatElseKept = 'Wat hij nog meer bewaart';
export const wipeLists = 'Wis de lijsten';
export const rememberNothing = 'Onthoud niets meer';
export const wiped = 'Gewist.';
export const switchOnAgain = 'Zet weer aan';
export const remembersAgain = 'Deze browser onthoudt weer wat je leest en vraagt.';
export const remembersNothing = 'Deze browser onthoudt niets meer.';
export const goOnWith = (step: number, name: string): string => `Ga verder: stap ${step} van ${name}`;
