import { fileName } from '../search/file-name.ts';

const files = new Map<string, Promise<Uint8Array>>();

/** The stamp of the build that this page is of. */
export const stampOfPage = (): string => document.documentElement.dataset['zoekstempel'] ?? '';

async function fetched(root: URL, name: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`zoekwijzer/${name}`, root));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A file of the question index, fetched once; what did not come is asked for again. */
export function indexFile(root: URL, name: string): Promise<Uint8Array> {
  const file = files.get(name) ?? fetched(root, name);
  files.set(name, file);
  file.catch(() => files.delete(name));
  return file;
}

/** Begins to fetch what every question needs, so that it is there when one has been typed. */
export function fetchAhead(root: URL): void {
  // Whoever asks will hear that it did not come.
  indexFile(root, fileName('vragen', 0, stampOfPage())).catch(() => undefined);
}
