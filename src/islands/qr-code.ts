import { encode } from 'uqr';

const svg = 'http://www.w3.org/2000/svg';

/**
 * The QR code of an address as an SVG drawing, one unit a module, with the quiet border that readers need. It says nothing to who listens:
 * the address stands beside it.
 */
export function drawQr(address: string): SVGSVGElement {
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('viewBox', `0 0 ${size} ${size}`);
  const path = document.createElementNS(svg, 'path');
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  path.setAttribute('d', squares.join(''));
  drawing.append(path);
  return drawing;
}
