// Help of the fields of site.yaml for the words on plates.
export const heart = 'De kop in het midden van de plaat.';
export const caption = 'De regel eronder.';
export const origin = 'Waar de plaat vandaan komt.';
export const emptyTitle = 'De kop boven de lege plaat.';
export const emptyHeart = 'De kop in het midden van de lege plaat.';
export const emptyCaption = 'De vraag daaronder.';
export const empty = 'De woorden op de plaat die een groep zelf invult; zonder dit is er geen lege plaat.';
export const map = 'De woorden op de praatplaat die geen ingang zijn.';
export const title = 'De kop boven de plaat.';
export const use = 'Wat een groep met de plaat doet.';
export const middle = 'De kop in het midden.';
export const emptyAsks = 'Wat de lege plaat in elk vel vraagt.';
export const sheet =
  'De woorden op de gedrukte plaat met de dilemma’s per niveau en de thema’s; zonder dit is die plaat er niet.';
