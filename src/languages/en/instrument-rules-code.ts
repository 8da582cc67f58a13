/** To spell a code with: a word for each letter but I, L, O and U. */
export const spelling =
  'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel Juliett Kilo Mike November Papa Quebec Romeo Sierra Tango Victor Whiskey X-ray Yankee Zulu';
