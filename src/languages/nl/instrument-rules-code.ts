// The code to read aloud.
/** To spell a code with: a word for each letter but I, L, O and U. */
export const spelling =
  'Anton Bernard Cornelis Dirk Eduard Ferdinand Gerard Hendrik Johan Karel Maria Nico Pieter Quotiënt Rudolf Simon Teunis Victor Willem Xantippe IJsbrand Zaandam';
