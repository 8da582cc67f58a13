// What is said while someone writes (npm run dev).
export const noIndex = 'De zoekindex komt er bij het bouwen: npm run build. Daarna zoekt deze pagina over de laatste bouw.';
export const pagesShow = 'De pagina’s tonen wat er niet klopt.';
export const allRight = 'Alles klopt weer.';
