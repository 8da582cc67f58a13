export const noPage = 'No page with these words.';
export const pages = (count: number): string => (count === 1 ? '1 page' : `${count} pages`);
