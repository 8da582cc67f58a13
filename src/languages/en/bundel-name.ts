export const myBundel = 'My bundle';
export const noBundelFile = 'This is not the file of a bundle. Choose a file that you saved here.';
export const damagedFile = 'This file is damaged: no bundle can be read from it. Ask for a new file or for the link.';
export const newerFile = 'This file comes from a newer version of this site. Refresh the page and try again.';
export const largeFile = 'This file is too large for a bundle.';
