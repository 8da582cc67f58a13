export const noIndex = 'The search index is made by building: npm run build. After that this page searches the last build.';
export const pagesShow = 'The pages show what is wrong.';
export const allRight = 'Everything is right again.';
