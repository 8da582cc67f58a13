// The name of a bundel without one, and what is said of its file.
export const myBundel = 'Mijn bundel';
export const noBundelFile = 'Dit is geen bestand van een bundel. Kies een bestand dat je hier bewaarde.';
export const damagedFile =
  'Dit bestand is beschadigd: er is geen bundel meer in te lezen. Vraag om een nieuw bestand of om de link.';
export const newerFile = 'Dit bestand komt van een nieuwere versie van deze site. Ververs de pagina en probeer het opnieuw.';
export const largeFile = 'Dit bestand is te groot voor een bundel.';
