// Reads texts in a thread of its own, as read-ahead.ts asks.
import { serialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { noShelf } from '../kept/shelf.ts';
import { decodeFile } from './decode-file.ts';
import { parseKept } from './kept-reads.ts';
import type { Item, Unread } from './read-ahead.ts';

const texts: Unread[] = workerData;
const items: Item[] = [];
const shelf = { ...noShelf, put: (key: string, value: unknown) => void items.push([key, serialize(value)]) };
for (const { file, bytes } of texts) {
  const text = decodeFile(bytes, file);
  if (typeof text === 'string') parseKept(text, file, shelf);
}
parentPort?.postMessage(items);
