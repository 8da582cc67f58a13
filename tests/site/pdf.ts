import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of the structure that a screen reader follows. */
interface StructNode {
  role?: string;
  alt?: string;
  children?: readonly StructNode[];
}

/** What a test asks of a PDF. */
export interface ReadPdf {
  name: string;
  language: string;
  title: string;
  author: string;
  isMarked: boolean;
  /** The words of each page, and how far down they go, as a part of its height. */
  pages: { text: string; depth: number }[];
  /** The levels of the headings, in order. */
  levels: number[];
  figures: { alt: string | undefined }[];
  /** Links out of the file, and links within it that lead to a page or nowhere. */
  outside: string[];
  inside: { page: number; to: number | undefined }[];
  /** The titles in the bookmarks with the page that each leads to. */
  bookmarks: { title: string; page: number | undefined }[];
}

const nodesOf = (node: StructNode | null): StructNode[] => (node ? [node, ...(node.children ?? []).flatMap(nodesOf)] : []);

/** Opens a PDF and reads what is in it. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 });
  const pdf = await task.promise;
  const info = (await pdf.getMetadata()).info as Record<string, unknown>;
  // The types of the package call it an object; it is a map.
  const marks: unknown = await pdf.getMarkInfo();
  const read: ReadPdf = {
    name: file,
    language: String(info['Language'] ?? ''),
    title: String(info['Title'] ?? ''),
    author: String(info['Author'] ?? ''),
    isMarked: marks instanceof Map && marks.get('Marked') === true,
    pages: [],
    levels: [],
    figures: [],
    outside: [],
    inside: [],
    bookmarks: [],
  };
  const pageOf = async (dest: unknown): Promise<number | undefined> => {
    const found: unknown = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    const [target] = Array.isArray(found) ? (found as unknown[]) : [];
    if (!target || typeof target !== 'object') return undefined;
    return (await pdf.getPageIndex(target as Parameters<typeof pdf.getPageIndex>[0])) + 1;
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => ('str' in item ? [item] : []));
    const heights = words.filter(({ str }) => str.trim() !== '').map(({ transform }) => Number((transform as number[])[5]));
    const depth = 1 - Math.min(...heights) / page.getViewport({ scale: 1 }).height;
    read.pages.push({ text: words.map(({ str }) => str).join(' '), depth });
    const nodes = nodesOf((await page.getStructTree()) as StructNode | null);
    read.levels.push(...nodes.flatMap(({ role }) => (/^H[1-6]$/.test(role ?? '') ? [Number(role?.slice(1))] : [])));
    read.figures.push(...nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => ({ alt })));
    for (const link of (await page.getAnnotations()) as { subtype: string; unsafeUrl?: string; dest?: unknown }[]) {
      if (link.subtype !== 'Link') continue;
      if (link.unsafeUrl) read.outside.push(link.unsafeUrl);
      else read.inside.push({ page: number, to: await pageOf(link.dest) });
    }
  }
  for (const { title, dest } of (await pdf.getOutline()) ?? []) read.bookmarks.push({ title, page: await pageOf(dest) });
  await task.destroy();
  return read;
}
