// What others made and the site brings along.
/** The packages that only a site in this language brings to its readers. */
export const ownPackages: readonly string[] = ['@cspell/dict-nl-nl'];

/** What each package that reaches the browser of a reader is for. */
export const purposes: Readonly<Record<string, string>> = {
  pagefind: 'Zoekt in de hele tekst.',
  uqr: 'Tekent de codes die een telefoon leest.',
  'workbox-core': 'Bewaart pagina’s voor onderweg.',
  'workbox-range-requests': 'Geeft een bewaard bestand in delen.',
  'workbox-routing': 'Kiest wat een bewaarde pagina geeft.',
  'workbox-strategies': 'Haalt iets eerst uit wat bewaard is.',
  '@cspell/dict-nl-nl': 'De woordenlijst van OpenTaal (BSD of CC BY 3.0), om tikfouten in een vraag te herkennen.',
  '@cspell/dict-en-gb-mit': 'Een Britse woordenlijst, om tikfouten in een vraag te herkennen.',
  stemmer: 'Herkent Engelse woordvormen in een vraag.',
  '@fontsource-variable/literata': 'De letter van de lopende tekst.',
  '@fontsource-variable/schibsted-grotesk': 'De letter van koppen en knoppen.',
};

/** What a typeface is for that the content chose. */
export const ownLetter = 'De letter die deze handreiking zelf koos.';
