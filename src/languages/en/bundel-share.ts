export const note = 'Note';
export const contents = 'Contents';
export const copied = 'Copied';
export const slidesAreThere = 'The presentation is in your downloads.';
export const fileIsThere = 'The file is in your downloads.';
export const tooLongForQr = 'This bundle is too long for a QR code. Send the link, or save a file.';
export const qrIsThere = 'The QR code is below the buttons.';
export const pageNotRead = (isGone: boolean): string =>
  `This page ${isGone ? 'is no longer on this site' : 'could not be fetched; refresh the page'}.`;
