// What the components of a text are for and how each is written: check, editor and guide.
export const kader = 'Een opmerking die los van de tekst staat.';
export const kaderExample = '<Kader kop="Let op">\n\nDe tekst.\n\n</Kader>';
export const kaderKop = 'De kop boven het kader.';
export const kaderName = 'Kader';
export const uitklap = 'Een deel dat dicht staat en dat de lezer opent.';
export const uitklapExample = '<Uitklap kop="De hele lijst">\n\nDe tekst.\n\n</Uitklap>';
export const uitklapKop = 'De regel die er staat als het deel dicht is.';
export const citaat = 'De woorden van een ander, letterlijk, met wie het zei en waar.';
export const citaatExample = '<Citaat auteur="Een lezer" bron="bronnen/naam" plaats="blz. 8">\n\nDe woorden.\n\n</Citaat>';
export const citaatAuteur = 'Wie het zei of schreef.';
export const citaatBron = 'De publicatie, als bronnen/naam of literatuur/naam.';
export const citaatPlaats = 'De kop of bladzijde in die publicatie.';
export const saidIn = (by: string): string => `${by}, in `;
export const eigen =
  'Wat van ons is en niet uit de bron: een stap, een antwoord, een indeling. Om woorden in een zin, of om een heel blok.';
export const eigenExample = '<Eigen>Begin met één agendapunt.</Eigen>';
export const scene = 'Een verzonnen voorbeeld van ons. Begin met «Stel: …», zodat het als verzonnen leest.';
export const sceneExample = '<Scene>\n\nStel: de statuten zijn klaar.\n\n</Scene>';
export const figuur = 'De figuur van een model, in de tekst van een andere ingang.';
export const figuurExample = '<Figuur model="naam-van-het-model" />';
export const figuurModel = 'Het model: de bestandsnaam in content/modellen.';
export const afbeelding = 'Een foto of tekening uit content/afbeeldingen.';
export const afbeeldingExample = '<Afbeelding bestand="wijkgesprek.jpg" alt="Vijf buren om een tafel" />';
export const afbeeldingBestand = 'De naam van het bestand in content/afbeeldingen, met ending: wijkgesprek.jpg.';
export const altIsNoFile = 'Schrijf wat er te zien is, niet hoe het bestand heet.';
export const afbeeldingAlt = 'Wat er te zien is, voor wie het beeld niet ziet.';
export const afbeeldingBijschrift = 'De regel onder het beeld.';
