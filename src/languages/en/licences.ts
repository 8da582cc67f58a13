export const licences = 'Licences';
export const whatComesAlong = 'What others made and your browser loads with this site, and under which licence.';
export const versionAndLicence = (version: string, licence: string): string => `Version ${version}, licence ${licence}.`;
export const textOfLicence = 'The text of the licence';
