// What to do about an address in a link that cannot be as it is: in the report of the check.
export const isMeant = (address: string): string => `Bedoel je ${address}?`;
export const fromRoot =
  'Schrijf het adres vanaf het begin van de site, zoals /soort/naam/, of gebruik een link als [[soort/naam]].';
export const allowed = 'Gebruik een adres dat met https:// begint, een mailadres (mailto:), of een pagina van deze site.';
export const writeMail = 'Schrijf een mailadres zo: mailto:naam@adres.nl.';
export const writePhone = 'Schrijf een telefoonnummer zo: tel:+31201234567.';
export const wholeAddress = 'Schrijf het hele adres, zoals https://naam.nl/pagina.';
export const noAddress = 'Tussen de haakjes staat geen adres. Schrijf [woorden](/soort/naam/).';
export const httpsBefore = 'Zet https: ervoor.';
export const withoutQuotes = (address: string): string => `Haal de aanhalingstekens weg: [woorden](${address}).`;
export const mailtoBefore = (mail: string): string => `Zet mailto: ervoor: mailto:${mail}.`;
export const telBefore = (number: string): string => `Zet tel: ervoor: tel:${number}.`;
export const schemeBefore = (address: string): string => `Zet https:// ervoor: https://${address}.`;
export const slashAfter = (address: string): string => `Zet er een / achter: ${address}.`;
export const pictureTag = 'Een beeld zet je erin met <Afbeelding bestand="naam.jpg" alt="wat je ziet" />.';
export const headingAfterHash = 'Na # komt de naam van een kop.';
