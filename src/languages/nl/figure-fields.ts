// What each field of a figure holds: editor, check and guide.
export const numberIsMark = 'Haal het nummer voor de naam weg, en schrijf bij het model «nummering: cijfers».';
export const naam = 'De naam van het onderdeel, zoals in de bron; een nummer of letter ervoor zegt «nummering».';
export const kort = 'De kern van het onderdeel in één zin.';
export const polen = 'De twee kanten, als het onderdeel een paar is.';
export const pagina = 'De ingang die dit onderdeel uitwerkt, als soort/naam.';
export const plaats = 'De plek in een matrix: [links of rechts, onder of boven].';
export const groep =
  'Het kopje waaronder het onderdeel in de figuur staat. Een onderdeel dat zelf weer onderdelen heeft, is hun kopje.';
export const beeld = 'De kleine tekening van dit onderdeel, bij figuur: beelden.';
export const cellen = 'De vakken van deze rij in een tabelmatrix, kolom na kolom; null is een leeg vak.';
export const asNaam = 'Waar de as over gaat.';
export const asVan = 'Het ene uiteinde: links of onder.';
export const asNaar = 'Het andere uiteinde: rechts of boven.';
export const verloopAs = 'Wat er van links naar rechts verloopt.';
export const puntNaam = 'Het woord bij dit punt, zoals in de bron.';
export const puntHoogte = 'Hoe hoog de lijn hier loopt, van 0 tot 4; geen meting.';
export const puntOpen = 'Of dit deel van de lijn kan en niet hoeft: gestreept.';
export const punten = 'De punten waar de lijn langs loopt, van links naar rechts.';
export const onderdeelnaam = 'Wat de onderdelen zijn, in het meervoud: condities, fasen, kenmerken.';
export const nummering = 'Hoe de bron de onderdelen nummert. Zonder dit veld nummert de bron niet.';
export const ordening =
  'Wat de bron met de volgorde zegt. verloop: het een volgt op het ander; rangorde: het eerste weegt het zwaarst; geen: de bron zegt dat de volgorde niets betekent. Zonder dit veld somt de bron alleen op.';
export const vanOns = 'Wat wij in de figuur zelf kozen en de bron niet zegt, als zin: De plaats van de vakken is van ons.';
export const bijschrift = 'Wat de figuur laat zien, en wat zij niet zegt, in één of twee zinnen.';
export const onderdelen = 'De onderdelen, in de volgorde van de bron.';
export const assen = 'De twee assen van een matrix: eerst de horizontale.';
export const kern = 'De onderdelen in het midden van een wiel of van spaken: hun namen.';
export const midden = 'Woorden in het midden van de figuur die geen onderdeel zijn.';
export const rand = 'Woorden op de rand om de figuur die geen onderdeel zijn.';
export const overloop = 'Of de fasen in de bron in elkaar overlopen.';
export const kolommen = 'De kolommen van een tabelmatrix; de rijen zijn de onderdelen.';
export const verloop = 'De lijn van een curve.';
