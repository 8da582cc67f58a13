import type { APIRoute } from 'astro';
import { referenceFormats, type Publication, type ReferenceFormat } from '../../downloads/references.ts';
import { currentGraph } from '../../graph/current.ts';

interface Props {
  list: Publication[];
}

const publications = () =>
  currentGraph()
    .all('literatuur')
    .map(({ slug, data }): Publication => ({ id: slug, csl: data.csl }));

/** Each publication on its own, and all of them in one file, in every format. */
export const getStaticPaths = () => {
  const files = [{ naam: 'literatuur', list: publications() }, ...publications().map((one) => ({ naam: one.id, list: [one] }))];
  return files.flatMap(({ naam, list }) =>
    Object.keys(referenceFormats).map((vorm) => ({ params: { naam, vorm }, props: { list } })),
  );
};

export const GET: APIRoute<Props, { naam: string; vorm: ReferenceFormat }> = ({ params, props }) => {
  const { type, write } = referenceFormats[params.vorm];
  return new Response(write(props.list), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
