import type { APIRoute } from 'astro';
import { currentGraph } from '../../../graph/current.ts';
import type { Entry } from '../../../graph/entry.ts';
import { entryMarkdown } from '../../../views/entry-markdown.ts';

export const getStaticPaths = () =>
  currentGraph()
    .entries.filter(({ collection }) => currentGraph().kinds.get(collection).plaats === 'pagina')
    .map((entry) => ({ params: { collection: entry.collection, slug: entry.slug }, props: { entry } }));

/** The page of an entry for who reads Markdown: an assistant, a notebook, a person without a browser. */
export const GET: APIRoute<{ entry: Entry }> = ({ props, site }) =>
  new Response(entryMarkdown(currentGraph(), props.entry, site), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
