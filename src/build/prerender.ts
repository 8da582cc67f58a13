import type { AstroIntegration } from 'astro';
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

/** Lets Astro draw only what is not kept, and gives each page to who works on beside it. */
export const prerender = ({ pages, take }: Drawing): AstroIntegration => ({
  name: 'pages-as-they-are-drawn',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer((usual) => ({
        ...usual,
        render: async (request, options) => {
          const address = new URL(request.url).pathname;
          const page = await pages.at(address, async () => {
            const drawn = await usual.render(request, options);
            return asDrawn(drawn instanceof Response ? drawn : drawn.response);
          });
          if (options.routeData.type === 'page') take(address, htmlOf(page));
          return new Response(page.body, { headers: page.headers });
        },
      })),
  },
});
