import type { AstroIntegration } from 'astro';
import type { KeptCode } from './kept-code.ts';
import type { Drawn, KeptPages } from './kept-pages.ts';

/** Who has a part in the drawing of pages. */
export interface Drawing {
  pages: Pick<KeptPages, 'at'>;
  /** Is given each page, with its address from the root of the site. */
  take: (address: string, html: string) => void;
}

const asDrawn = async (response: Response): Promise<Drawn> => ({
  body: new Uint8Array(await response.arrayBuffer()),
  headers: [...response.headers],
});

const decoder = new TextDecoder();

/** The HTML of a page. */
export const htmlOf = ({ body }: Drawn): string => decoder.decode(body);

/** What is drawn for a request, as it was kept or drawn now; a page is given to who works on beside it. */
export async function drawnAt(
  { pages, take }: Drawing,
  request: Request,
  type: string,
  draw: () => Promise<Response>,
): Promise<Drawn> {
  const address = new URL(request.url).pathname;
  const page = await pages.at(address, async () => asDrawn(await draw()));
  if (type === 'page') take(address, htmlOf(page));
  return page;
}

/**
 * Lets Astro draw only what is not kept, gives each page to who works on beside it, and keeps the code that draws.
 * @param board the folder that Astro draws in
 */
export function prerender(drawing: Drawing, code: Pick<KeptCode, 'keep'>, board: string): AstroIntegration {
  let kinds: Parameters<KeptCode['keep']>[1] = [];
  return {
    name: 'pages-as-they-are-drawn',
    hooks: {
      'astro:build:setup': ({ pages }) => void (kinds = pages),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((usual) => ({
          ...usual,
          setup: async () => {
            await usual.setup?.();
            code.keep(board, kinds);
          },
          render: async (request, options) => {
            const { body, headers } = await drawnAt(drawing, request, options.routeData.type, async () => {
              const drawn = await usual.render(request, options);
              return drawn instanceof Response ? drawn : drawn.response;
            });
            return new Response(body, { headers });
          },
        })),
    },
  };
}
