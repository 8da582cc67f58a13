import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A picture as bare colours, three bytes a point. */
export interface Drawn {
  width: number;
  height: number;
  colours: Uint8Array;
}

/** Points per inch: small words are still signs there, and no more than that. */
const dpi = 70;

/**
 * Draws a page of a PDF. Letters are drawn as the shapes in the file, by one packaged renderer: no font and no tool of the machine plays
 * a part.
 */
export async function drawPage(pdf: Uint8Array, number: number): Promise<Drawn> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0, disableFontFace: true, useSystemFonts: false });
  const page = await (await task.promise).getPage(number);
  const viewport = page.getViewport({ scale: dpi / 72 });
  const [width, height] = [Math.round(viewport.width), Math.round(viewport.height)];
  const canvas = createCanvas(width, height);
  // The package draws on this canvas in Node; its types know that of a browser only.
  const drawing = { canvas: null, canvasContext: canvas.getContext('2d'), viewport };
  await page.render(drawing as unknown as Parameters<typeof page.render>[0]).promise;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  await task.destroy();
  return { width, height, colours: Uint8Array.from(data.filter((_, index) => index % 4 !== 3)) };
}
