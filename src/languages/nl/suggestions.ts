// The list under a search field, to who listens.
export const pages = 'Pagina’s';
