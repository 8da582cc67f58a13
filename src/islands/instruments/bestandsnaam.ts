import type { Plek } from './plek.ts';

/** The name of a file to keep: instrument, subject, date. */
export function bestandsnaam({ blad, werk }: Plek, ending: string): string {
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 50);
  const day = new Date().toLocaleDateString('sv-SE');
  return `${[plain(blad.titel), plain(werk.tafel.onderwerp), day].filter(Boolean).join('-')}.${ending}`;
}
