// Help of the fields of site.yaml for what a handreiking calls things itself.
export const typefaceName = 'Schrijf de naam zoals Fontsource haar schrijft, met kleine letters en streepjes: source-serif-4.';
export const sans = 'De letter van koppen, menu en knoppen.';
export const serif = 'De letter van de tekst.';
export const typefaces =
  'Eigen letters: de naam van een letter bij Fontsource, zoals source-serif-4. Installeer haar pakket erbij.';
export const frontPage = 'Hoe de voorpagina heet in een zin, met lidwoord: de praatplaat. Zonder dit veld is het de voorpagina.';
export const sourceWord =
  'Wat een bron voor een ingang is, voor de titel van de bron: Bewerkt naar. Zonder dit veld staat er Naar.';
export const writtenAbout =
  'Waar een blad om op te schrijven over gaat, voor de regel ernaast: Netwerk of opgave. Zonder dit veld staat er Waarover.';
export const licenceText = 'Wat iemand met de teksten mag doen, in één zin.';
export const licenceAddress = 'Het adres van de licentie, met https://.';
export const licence = 'De licentie van de teksten, onderaan elke pagina.';
