import { drawQr } from '../qr-code.ts';

/** Says at the foot of the form on paper where it comes from: its address, and that in a code. */
export function tekenVoet(): void {
  const here = new URL(location.pathname, location.href).href;
  document.querySelector('[data-formulieradres]')?.replaceChildren(here);
  document.querySelector('[data-adrescode]')?.replaceChildren(drawQr(here));
}
