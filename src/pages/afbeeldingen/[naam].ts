import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { currentGraph } from '../../graph/current.ts';
import { pictureFilesOf, type PictureFile } from '../../views/pictures.ts';

export const getStaticPaths = () =>
  pictureFilesOf(currentGraph()).map((file) => ({ params: { naam: file.name }, props: { file } }));

/** A picture of content/ at one of the widths that screens need. */
export const GET: APIRoute<{ file: PictureFile }> = async ({ props: { file } }) => {
  const bytes = await sharp(file.source).rotate().resize({ width: file.width }).webp({ quality: 78 }).toBuffer();
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/webp' } });
};
