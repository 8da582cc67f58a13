import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import * as words from '#language/writing.ts';
import type { Settings } from '../build/settings.ts';
import type { LiveGraph } from './live-graph.ts';

/** The parts of a built site that search needs; while someone writes, those of the last build answer. */
const searchFolders = ['pagefind', 'zoekwijzer'];

/**
 * Astro integration for who writes: every change in the content folder is in the open page at once, mistakes are a panel in the page, and
 * search answers over the last build.
 */
export function liveContent({ content, target }: Settings, live: LiveGraph): AstroIntegration {
  return {
    name: 'handreiking-live-content',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        addMiddleware({ order: 'pre', entrypoint: path.join(import.meta.dirname, 'panel-middleware.ts') });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(content);
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, file) => {
          if (path.relative(content, file).startsWith('..')) return;
          clearTimeout(waiting);
          // An editor writes a file in more than one step.
          waiting = setTimeout(() => {
            live.refresh();
            // Astro keeps which pages there are and what they get, until it hears this.
            for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
            server.ws.send({ type: 'full-reload', path: '*' });
          }, 40);
        });
        const files = sirv(target, { dev: true });
        server.middlewares.use((request, response, next) => {
          const folder = request.url?.split('/')[1] ?? '';
          if (!searchFolders.includes(folder)) return next();
          if (existsSync(path.join(target, folder))) return files(request, response, next);
          response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8' });
          return response.end(words.noIndex);
        });
      },
    },
  };
}
