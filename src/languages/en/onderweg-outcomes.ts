export const decimalSign = '.';
export const stopped = 'Stopped.';
export const noRoom = 'There is not enough free space on this device.';
export const beingRenewed = 'The site is being renewed. Try again in a few minutes.';
export const otherWindow = 'Another window is saving already. Wait until that is done.';
export const connectionLost = 'The connection was lost. Begin again: it goes on where it stopped.';
export const onlySecure = 'Saving works only at a secure address, one that begins with https.';
export const cannotKeep = 'This browser cannot save pages.';
