import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { caddy, lighttpd } from '../../src/hosting/caddy-lighttpd.ts';
import { nginx } from '../../src/hosting/nginx-apache.ts';

/** A server that serves a site in a folder of its host. */
export interface Running {
  url: string;
  stop: () => Promise<void>;
}

/** What a server needs: its work folder, the folder with the host's files, the path of the site in it, a free port. */
interface Place {
  work: string;
  root: string;
  base: string;
  port: number;
}

type Start = (place: Place) => { command: string; args: string[] };

const modules = (...names: string[]): string[] =>
  names.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`);

const starts: Record<string, Start> = {
  nginx: ({ work, root, base, port }) => {
    const site = nginx(base).replaceAll('\n', '\n    ');
    const conf = `daemon off;\npid ${work}/pid;\nerror_log ${work}/error.log;\nevents {}\nhttp {\n  access_log off;\n  client_body_temp_path ${work}/a;\n  proxy_temp_path ${work}/b;\n  fastcgi_temp_path ${work}/c;\n  uwsgi_temp_path ${work}/d;\n  scgi_temp_path ${work}/e;\n  server {\n    listen 127.0.0.1:${port};\n    root ${root};\n    ${site}\n  }\n}\n`;
    writeFileSync(path.join(work, 'nginx.conf'), conf);
    return { command: '/usr/sbin/nginx', args: ['-c', path.join(work, 'nginx.conf'), '-e', path.join(work, 'error.log')] };
  },
  'Apache httpd': ({ work, root, port }) => {
    const lines = [
      ...modules('mpm_event', 'authz_core', 'dir', 'mime', 'rewrite', 'headers', 'deflate', 'filter'),
      `ServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${work}/pid\nErrorLog ${work}/error.log\nMutex file:${work}`,
      `DocumentRoot ${root}\n<Directory ${root}>\n  AllowOverride All\n  Require all granted\n</Directory>`,
      'TypesConfig /dev/null',
    ];
    writeFileSync(path.join(work, 'httpd.conf'), `${lines.join('\n')}\n`);
    return { command: '/usr/sbin/apache2', args: ['-f', path.join(work, 'httpd.conf'), '-DFOREGROUND'] };
  },
  Caddy: ({ work, root, base, port }) => {
    const site = caddy(base).replaceAll('/srv/handreiking', root);
    writeFileSync(path.join(work, 'Caddyfile'), `{\n  admin off\n  auto_https off\n}\nhttp://127.0.0.1:${port} {\n${site}\n}\n`);
    return { command: '/usr/bin/caddy', args: ['run', '--adapter', 'caddyfile', '--config', path.join(work, 'Caddyfile')] };
  },
  lighttpd: ({ work, root, base, port }) => {
    const own = `server.port = ${port}\nserver.bind = "127.0.0.1"\nserver.document-root = "${root}"\nserver.errorlog = "${work}/error.log"\n`;
    writeFileSync(path.join(work, 'lighttpd.conf'), own + lighttpd(base));
    return { command: '/usr/sbin/lighttpd', args: ['-D', '-f', path.join(work, 'lighttpd.conf')] };
  },
};

/** The servers that can be tried. */
export const servers = Object.keys(starts);

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function answers(url: string, process: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100 && process.exitCode === null; attempt += 1) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await wait(100);
  }
  throw new Error(`The server at ${url} does not answer (it ended with ${process.exitCode ?? 'nothing yet'})`);
}

/**
 * Starts a server with the configuration that the generator makes for it.
 * @param name one of `servers`
 * @param site the folder of the built site
 * @param base the path it should stand at: `/` or `/a/b/`
 */
export async function startServer(name: string, site: string, base: string): Promise<Running> {
  const work = mkdtempSync(path.join(tmpdir(), 'handreiking-host-'));
  // A server that starts as root serves as someone else.
  chmodSync(work, 0o755);
  const root = path.join(work, 'root');
  mkdirSync(path.join(root, base), { recursive: true });
  cpSync(site, path.join(root, base), { recursive: true });
  const port = await freePort();
  const start = starts[name];
  if (!start) throw new Error(`There is no server ${name}`);
  const { command, args } = start({ work, root, base, port });
  const process = spawn(command, args, { stdio: 'ignore', env: { PATH: '/usr/bin:/bin', HOME: work } });
  const url = `http://127.0.0.1:${port}${base}`;
  await answers(url, process);
  return {
    url,
    stop: async () => {
      const ended = new Promise((resolve) => process.once('exit', resolve));
      process.kill('SIGTERM');
      await ended;
      rmSync(work, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
