import type { MiddlewareHandler } from 'astro';
import { currentGraph } from '../graph/current.ts';
import { brokenPage, conceptPanel, panelOf } from './panel.ts';

// Reloads the page when the content changes, as Vite does on the pages that Astro makes.
const client = '<script type="module" src="/@vite/client"></script>';

const asHtml = (body: string, status: number): Response =>
  new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });

/** While someone writes: puts what is wrong in the content at the top of each page, or in the place of one that cannot be shown. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const graph = currentGraph();
  const path = decodeURI(url.pathname);
  const broken = graph.broken.find((one) => one.url === path);
  if (broken) {
    const file = graph.problems.find((problem) => problem.file.includes(`${broken.collection}/${broken.slug}.`))?.file;
    return asHtml(brokenPage(broken.id, panelOf(graph.problems, file), client), 200);
  }
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  const entry = graph.entries.find(({ url }) => url === path);
  const panels = [
    ...(entry?.data.concept ? [conceptPanel] : []),
    ...(graph.problems.length > 0 ? [panelOf(graph.problems, entry?.file)] : []),
  ].join('');
  if (!isPage || !panels) return response;
  const html = await response.text();
  return asHtml(
    html.replace(/<body[^>]*>/, (body) => body + panels),
    response.status,
  );
};
