import type { IncomingMessage, ServerResponse } from 'node:http';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { squeezed, types } from '../src/hosting/rules.ts';

const squeeze = promisify(gzip);
/** What was made of a file, and of which writing of it: a site that is built anew is not shown from memory. */
const made = new Map<string, { mark: string; body: Promise<Buffer> }>();

/** The text file that an address leads to, when its reader takes it squeezed; undefined where it is answered as it is. */
function textFile({ method, headers }: IncomingMessage, folder: string, inside: string): string | undefined {
  const file = path.join(folder, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
  // Part of a file is part of what is not squeezed, and a file that a reader has is answered without it.
  const isPlain = headers.range !== undefined || headers['if-none-match'] !== undefined;
  const takes = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(headers['accept-encoding'] ?? ''));
  const isText = squeezed.includes(path.extname(file).slice(1));
  return takes && isText && !isPlain && (method === 'GET' || method === 'HEAD') ? file : undefined;
}

/**
 * Answers with a text file squeezed, as hosts do: who measures a page here finds what its readers get.
 * @param inside the path in the folder, decoded
 * @returns whether it is answered
 */
export function answerSqueezed(request: IncomingMessage, response: ServerResponse, folder: string, inside: string): boolean {
  const file = textFile(request, folder, inside);
  const found = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
  if (file === undefined || !found?.isFile()) return false;
  // The mark of sirv for the same file: who asks again with it hears that nothing changed.
  const mark = `W/"${found.size}-${found.mtime.getTime()}"`;
  const before = made.get(file);
  const body = before?.mark === mark ? before.body : readFile(file).then((text) => squeeze(text));
  made.set(file, { mark, body });
  const type = types.find(({ ending }) => file.endsWith(`.${ending}`))?.type ?? 'text/plain; charset=utf-8';
  void body.then(
    (bytes) => {
      const headers = { 'Content-Type': type, 'Content-Encoding': 'gzip', 'Content-Length': bytes.length };
      response.writeHead(200, { ...headers, ETag: mark, Vary: 'Accept-Encoding', 'Cache-Control': 'no-cache' });
      response.end(request.method === 'HEAD' ? undefined : bytes);
    },
    () => response.destroy(),
  );
  return true;
}
