// What npm run hernoem, verwijder and uitgave say and write.
export const releaseHead = (edition: string, today: string): string =>
  `# ${edition}, geschreven op ${today} door npm run uitgave. Elke ingang met een afdruk van haar bestand.\n`;
export const removedHead =
  '# Wat eerder is uitgegeven en met opzet weg is: de naam, en waarom. npm run verwijder schrijft dit.\n';
export const isNotThere = (id: string): string => `${id} bestaat niet. Schrijf soort/naam: modellen/oud.`;
export const stillNamed = (id: string, list: string): string =>
  `Naar ${id} verwijst nog iets:\n${list}\nHaal dat eerst weg. Met --toch gaat de ingang meteen weg; npm run check:content noemt dan wat er overblijft.`;
export const sayWhy = (id: string): string =>
  `${id} is eerder uitgegeven. Zeg erbij waarom zij weggaat: npm run verwijder -- ${id} "waarom".`;
export const stillIn = (list: string): string => `Hierin staat de naam nog:\n${list}`;
export const mendFirst = 'Maak dit eerst in orde: zo blijft niets achter. Er is niets veranderd.';
export const noEntry = (id: string): string => `«${id}» is geen ingang. Schrijf soort/naam: modellen/oud.`;
export const staysOfKind = (kind: string): string =>
  `Een ingang blijft van haar soort: schrijf ${kind}/nieuwe-naam. Andere velden vragen een nieuwe ingang.`;
export const noFileName = (name: string): string => `«${name}» kan geen bestandsnaam zijn: kleine letters, cijfers en streepjes.`;
export const isTaken = (id: string): string => `${id} bestaat al. Kies een andere naam.`;
export const notFound = (id: string, folder: string): string => `${id} bestaat niet. Kijk in ${folder} hoe het bestand heet.`;
export const isPrevious = (id: string, owner: string): string =>
  `«${id}» is een vorige naam van ${owner}: dat adres leidt daarheen. Kies een andere naam.`;
export const wouldGive = 'Hernoemen zou dit geven. Er is niets veranderd.';
export const howToRename = 'Schrijf: npm run hernoem -- soort/oude-naam soort/nieuwe-naam.';
export const howToRemove = 'Schrijf: npm run verwijder -- soort/naam "waarom".';
export const isKept = (count: number, file: string): string =>
  `${count} ingangen staan in ${file}. Leg dat bestand vast bij de uitgave.`;
export const renamed = (from: string, to: string, times: number, files: number): string =>
  `${from} heet nu ${to}: ${times} keer aangepast in ${files} bestanden.`;
export const oldLeadsOn = 'Het oude adres leidt naar het nieuwe.';
export const isGone = (id: string, files: number): string => `${id} is weg (${files} bestanden).`;
export const reasonIn = (file: string): string => `De reden staat in ${file}.`;
