import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { caching, squeezed, types } from '../src/hosting/rules.ts';

/** A host, and the bytes that it sent of each file since they were last forgotten. */
export interface Host {
  url: string;
  server: Server;
  sent: Map<string, number>;
}

/** Serves a built site as a host with our rules does: text squeezed, and with how long a browser may keep it. */
export function benchHost(folder: string): Promise<Host> {
  const [squeezedFiles, sent] = [new Map<string, Buffer>(), new Map<string, number>()];
  const server = createServer((request, response) => {
    const asked = decodeURI((request.url ?? '/').replace(/\?.*$/, '')).slice(1);
    const file = path.join(folder, asked.endsWith('/') || asked === '' ? `${asked}index.html` : asked);
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const ending = path.extname(file).slice(1);
    const isSqueezed = squeezed.includes(ending);
    const body = squeezedFiles.get(file) ?? (isSqueezed ? gzipSync(readFileSync(file)) : readFileSync(file));
    squeezedFiles.set(file, body);
    sent.set(`/${asked}`, body.length);
    response.writeHead(200, {
      'Content-Type': types.find((one) => one.ending === ending)?.type ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': caching.find(({ begin }) => asked.startsWith(begin))?.value ?? 'no-cache',
      ...(isSqueezed && { 'Content-Encoding': 'gzip' }),
    });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({ url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`, server, sent });
    });
  });
}
