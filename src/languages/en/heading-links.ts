export const copyLinkTo = (heading: string): string => `Copy the link to ‘${heading}’`;
export const copied = 'copied';
