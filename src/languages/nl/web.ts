// The page of what is linked to what, once its script runs.
export const noPage = 'Geen pagina met deze woorden.';
export const pages = (count: number): string => (count === 1 ? '1 pagina' : `${count} pagina’s`);
