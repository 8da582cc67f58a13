import { renderSVG } from 'uqr';

/** The QR code of an address as SVG, for paper. It says nothing to who listens: the address stands on the page. */
export const qrOf = (address: string): string =>
  renderSVG(address, { ecc: 'M', border: 2, pixelSize: 1 }).replace('<svg ', '<svg aria-hidden="true" ');
