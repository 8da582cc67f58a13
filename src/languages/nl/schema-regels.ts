// What may not stand in a field of plain words: in the report of the check.
export const oneLine = 'Schrijf deze tekst op één regel, zonder nieuwe regels erin.';
export const noWikiLink =
  'In een veld kan geen link met [[ ]] staan: schrijf alleen de woorden. Een link zet je in de tekst eronder.';
export const noLink = 'In een veld kan geen link staan: schrijf alleen de woorden. Een link zet je in de tekst eronder.';
export const noMarkup = 'In een veld kan geen opmaak staan: haal de sterretjes of streepjes weg.';
export const noHtml = 'In een veld kan geen HTML staan: schrijf alleen de woorden.';
export const noBackslash = 'In een veld betekent een \\ niets, en hij komt zo op de pagina: haal hem weg.';
export const unfinished = 'Hier staat nog iets dat moet worden ingevuld: schrijf wat er hoort te staan.';
export const looseBrace = 'Er staat een losse accolade: haal haar weg.';
export const looseBracket =
  'Een vierkante haak gaat open en niet dicht, of andersom. Zet [ en ] om wat van ons is en niet uit de bron.';
