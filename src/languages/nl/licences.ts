// The page of what others made and the site brings along.
export const licences = 'Licenties';
export const whatComesAlong = 'Wat er van anderen met deze site meekomt naar je browser, en onder welke licentie.';
export const versionAndLicence = (version: string, licence: string): string => `Versie ${version}, licentie ${licence}.`;
export const textOfLicence = 'De tekst van de licentie';
