import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import subsetFont from 'subset-font';
import { currentGraph } from '../../graph/current.ts';
import { characters } from '../../letters/characters.ts';
import { letterFile, ownLetters } from '../../letters/own-letters.ts';

interface Props {
  naam: string;
}

export const getStaticPaths = () =>
  ownLetters(currentGraph().site).map(({ naam, bestand }) => ({ params: { letter: bestand }, props: { naam } }));

/** A typeface that the handreiking gives itself, cut to the letters that it needs. */
export const GET: APIRoute<Props> = async ({ props: { naam } }) => {
  const file = letterFile(naam);
  if (!file) throw new Error(`The typeface ${naam} is not installed`);
  const font = await subsetFont(readFileSync(file), characters, { targetFormat: 'woff2', noLayoutClosure: true });
  return new Response(new Uint8Array(font), { headers: { 'content-type': 'font/woff2' } });
};
