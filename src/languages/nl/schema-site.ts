// Help of the fields of site.yaml, and what is wrong in them.
export const writeAddress = 'Schrijf het adres van een pagina op deze site, met / ervoor en erachter: /over-deze-site/.';
export const addressHere = 'De pagina op deze site, met / ervoor en erachter.';
export const menuGroup = 'De groep ingangen waar dit menupunt naar leidt.';
export const menuTitle = 'De naam in het menu.';
export const menuAbout = 'Wat iemand daar vindt.';
export const groupOnce = 'Elke groep staat één keer in het menu. Haal de tweede weg.';
export const menu = 'Het menu, in volgorde.';
export const language = 'De taal van de inhoud, als afkorting: nl of en. Zonder dit veld is het Nederlands.';
export const name = 'De naam van de site, in de kop van elke pagina.';
export const introduction =
  'Voor wie de site is, boven de praatplaat. Een | is de plek voor een nieuwe regel op een breed scherm.';
export const promise =
  'Wat iemand hier vindt, onder de introductie. {modellen} wordt het aantal modellen; zo ook voor andere soorten.';
export const originText = 'De woorden van de link, met {bronnen} voor het aantal.';
export const origin = 'Waar de inhoud vandaan komt, als link achter de belofte.';
export const description = 'Waar de site over gaat, voor zoekmachines en gedeelde links.';
export const topic =
  'Waar de site over gaat, in enkele woorden, achter «Deze site gaat over». Voor wie iets zoekt wat er niet staat.';
export const searchExample = 'Een echte vraag, als voorbeeld onder het zoekveld.';
export const linkWords = 'De woorden van de link. {modellen} wordt het aantal modellen; zo ook voor andere soorten.';
export const links = 'De links onder de plaat: waar iemand in één stap heen wil.';
export const bundleTitle = 'Waar de bundel voor is: een gesprek, of een lezer.';
export const bundleGist = 'Wat erin staat, in één zin. Tussen haken wat van ons is.';
export const bundleReason = 'Waarom dit stuk erin staat; zonder dit staat er de kern van de pagina.';
export const bundlePages = 'De pagina’s, in volgorde.';
export const bundles = 'Stukken die bij een bepaald gesprek samen op tafel horen, klaar om te printen.';
export const levels = 'De namen van de niveaus waarop dilemma’s spelen, vanaf niveau 1.';
export const contact = 'Het adres voor vragen, fouten en aanvullingen.';
export const endsOnSlash = 'Dit adres eindigt op een /: de naam van het bestand komt erachter.';
export const editing =
  'Waar iemand de bestanden van content bewerkt, met / aan het eind: https://github.com/naam/project/edit/main/content/. Elke pagina krijgt dan «Verbeter deze pagina».';
export const edition = 'De uitgave of versie van de inhoud.';
export const footTitle = 'De naam van de link.';
export const pageOnce = (): string => 'Elke pagina staat één keer in de voet. Haal de tweede weg.';
export const pageTwice = (address: string): string => `«${address}» staat twee keer in deze bundel. Haal er een weg.`;
export const foot = 'De links onderaan elke pagina.';
export const ownPage = 'De pagina die uitlegt wat tussen haken staat: van ons en niet uit de bron. Met / ervoor en erachter.';
export const colophon = 'De zin onderaan elke pagina: wat deze site is.';
export const placeholderName = 'Handreiking';
export const notInOrder = 'site.yaml is nog niet in orde.';
