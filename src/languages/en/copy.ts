export const copied = 'Copied';
export const notPossible = 'not possible here';
export const copyFailed = 'Copying does not work in this browser.';
