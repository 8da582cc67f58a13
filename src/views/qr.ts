import { renderSVG } from 'uqr';

/** The QR code of an address as SVG, for paper. */
export const qrOf = (address: string): string => renderSVG(address, { ecc: 'M', border: 2, pixelSize: 1 });
