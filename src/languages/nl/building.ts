// What building says at the terminal: its steps, and why it cannot.
export const processOn = (pid: number, host: string): string => `proces ${pid} op ${host}`;
export const lockedBy = (where: string, lock: string): string =>
  `Daar bouwt al iets anders (${where}). Wacht tot dat klaar is. Is er niets bezig? Verwijder dan ${lock}.`;
export const lockedJustNow = 'Daar begint net iets anders te bouwen. Wacht tot dat klaar is.';
export const paperStep = 'papier';
export const makingPages = 'Pagina’s maken …';
export const pagesStep = 'pagina’s';
export const makingPaper = 'Papier maken …';
export const filesToTake = (count: number): string => `  ${count} ${count === 1 ? 'bestand' : 'bestanden'} om mee te nemen`;
export const makingIndex = 'Zoekindex maken …';
export const indexStep = 'zoekindex';
export const addressesStep = 'adressen en stijlen';
export const packStep = 'inpakken';
export const pagesMade = (pages: number, records: number): string => `  ${pages} pagina’s en ${records} zoekbare ingangen`;
export const readingContent = (folder: string): string => `Inhoud lezen (${folder}/) …`;
export const contentStep = 'inhoud';
export const entriesRead = (count: number, readability: string): string => `  ${count} ingangen, geen fouten\n  ${readability}`;
export const placingStep = 'op zijn plaats zetten';
export const settingEmpty = (name: string): string =>
  `${name} is leeg. Verwacht: het pad van een map, of laat de instelling weg.`;
export const cannotKeep = (store: string, setting: string): string =>
  `In ${store} kan niets worden bewaard tussen twee keer bouwen: het is geen map, of je mag er niet schrijven. Noem met ${setting} een andere map.`;
export const noContentFolder = (folder: string): string =>
  `${folder} is geen map met inhoud. Verwacht: een map met site.yaml en een map voor elke soort ingang.`;
export const siteUrlWrong = (value: string): string =>
  `SITE_URL is «${value}». Verwacht: een adres zoals https://voorbeeld.nl/handreiking/.`;
export const signInPath = (sign: string, root: string): string =>
  `De map van het project heeft een «${sign}» in haar pad: ${root}. Daar kan het bouwen niet tegen. Verplaats of hernoem de map.`;
export const wholeSiteLeft = 'Er staat een hele site; wat half was, is opgeruimd.';
export const halfCleared = 'Wat half was, is opgeruimd.';
export const stoppedHalfway = (state: string): string => `Een eerder bouwen is halverwege gestopt. ${state}`;
export const isLink = 'Dat is een snelkoppeling naar een andere map. Noem de map zelf.';
export const holdsGenerator = 'Daarin staat de generator zelf. Kies een andere map.';
export const holdsContent = 'Die map en de map met inhoud liggen in elkaar. Kies een andere map.';
export const isFile = 'Dat is een bestand. Kies een map.';
export const isMount = 'Dat is een koppelpunt van een ander bestandssysteem. Kies een map daarbinnen.';
export const isOther = 'Daar staat iets anders dan een gebouwde site, en dat zou verdwijnen. Kies een lege of nieuwe map.';
export const unreachable =
  'Dat pad is niet te bereiken: een deel ervan is een bestand, te lang, of niet voor jou. Kies een andere map.';
export const unwritable = 'Daar kan niets worden geschreven. Kies een andere map, of vraag om schrijfrechten.';
export const cannotCome = (target: string, why: string): string => `De site kan niet in ${target} komen. ${why}`;
export const stillBefore = (target: string): string => `De site in ${target}/ is nog die van hiervoor, heel en ongewijzigd.`;
export const noneYet = (target: string): string => `Er staat nog geen site in ${target}/.`;
export const timesHead = '  verstreken  rekentijd';
export const processHere = (pid: number): string => `proces ${pid}`;
export const allTogether = 'alles samen';
export const onderwegStep = 'onderweg';
export const filesPacked = (count: number): string => `  ${count} bestanden ook ingepakt`;
export const newStands = (target: string): string => `De nieuwe site staat wel in ${target}/, heel.`;
export const newWaits = (target: string, stands: boolean): string =>
  `${stands ? `In ${target}/ staat nog die van hiervoor, heel.` : `In ${target}/ staat nu niets.`} De nieuwe site is af en staat ernaast: het volgende bouwen zet haar op haar plaats.`;
export const diskFull = 'De schijf is vol: er kan niets meer bij. Maak ruimte en bouw opnieuw.';
export const diskRefuses = 'De schijf weigert; misschien is ze vol. Maak ruimte, of kies een andere map, en bouw opnieuw.';
export const diskReadOnly = 'Op deze schijf kan niet worden geschreven. Kies een andere map.';
export const notAllowed = 'Iets mag niet worden gelezen of geschreven. Vraag om rechten, of kies een andere map.';
export const tooManyOpen = 'Er staan te veel bestanden open. Sluit iets en bouw opnieuw.';
export const withOwnWords = (said: string, own: string): string => `${said} (Het systeem zegt: ${own})`;
