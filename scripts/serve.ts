// npm run serve: shows a built site on this machine, as any static host would.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import { answerSqueezed } from './squeeze.ts';
import * as words from '#language/commands.ts';

/** A site that is being served. */
export interface Served {
  url: string;
  server: Server;
}

/** The path within the site that an address asks for, or nothing: it is outside it, or it is no address. */
function pathWithin(pathname: string, base: string): string | undefined {
  try {
    const inside = decodeURI(pathname.slice(base.length));
    const isPlain = !/(?:^|[\\/])\.\.(?:[\\/]|$)|\/\/|^\/|\0/.test(inside);
    return pathname.startsWith(base) && isPlain ? inside : undefined;
  } catch {
    return undefined;
  }
}

/** Answers what is asked of a folder, or says that it is not there. */
function answersFrom(folder: string, base: string) {
  const files = sirv(folder, { dev: true, etag: true });
  return (request: IncomingMessage, response: ServerResponse, missing: () => void): void => {
    const [pathname = '/', query] = (request.url ?? '/').split('?');
    const inside = pathWithin(pathname, base);
    if (inside === undefined) return missing();
    const isPage = existsSync(path.join(folder, inside, 'index.html'));
    // A file with a slash behind it is no folder: the links of a page would lead astray from there.
    if (inside.endsWith('/') && !isPage) return missing();
    if (isPage && inside !== '' && !inside.endsWith('/')) {
      response.writeHead(301, { Location: `${pathname}/${query ? `?${query}` : ''}` });
      return void response.end();
    }
    if (answerSqueezed(request, response, folder, inside)) return;
    request.url = `/${pathname.slice(base.length)}${query ? `?${query}` : ''}`;
    files(request, response, missing);
  };
}

/**
 * Serves a folder the way static hosts do: index.html for a folder, a redirect to the closing slash, 404.html for the rest.
 * @param folder the built site
 * @param base the path it stands at: `/` or `/a/b/`
 * @param port a port to try first; a free one is taken when it is in use. 0 takes any free one.
 */
export function serve(folder: string, base = '/', port = 0): Promise<Served> {
  const notFound = path.join(folder, '404.html');
  const answer = answersFrom(folder, base);
  const server = createServer((request, response) => {
    const missing = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : words.notFound);
    };
    try {
      answer(request, response, missing);
    } catch {
      // What the system cannot look at, such as an address that is too long for it, is no page.
      missing();
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) server.listen(0, '127.0.0.1');
      else reject(error);
    });
    server.once('listening', () => {
      const address = server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      resolve({ url: `http://127.0.0.1:${actual}${base}`, server });
    });
    server.listen(port, '127.0.0.1');
  });
}

if (process.argv[1] === import.meta.filename) {
  const [folder = 'dist', base = '/', port = '4321'] = process.argv.slice(2);
  const { url } = await serve(folder, base, Number(port));
  console.log(`\n${words.siteAt(url)}`);
}
