import type { APIRoute } from 'astro';
import type { Publication } from '../../downloads/publication.ts';
import { referenceFormats, type ReferenceFormat } from '../../downloads/references.ts';
import { currentGraph } from '../../graph/current.ts';

interface Props {
  list: Publication[];
}

/** The publications of each kind that is referred to, by the name of the kind. */
const publications = () =>
  currentGraph()
    .kinds.list.filter(({ alsVerwijzing }) => alsVerwijzing)
    .map(({ naam }) => ({
      collection: naam,
      list: currentGraph()
        .all(naam)
        .flatMap(({ slug, data }): Publication[] => (data.csl ? [{ id: slug, csl: data.csl }] : [])),
    }));

/** Each publication on its own, and all of a kind in one file, in every format. */
export const getStaticPaths = () =>
  publications().flatMap(({ collection, list }) => {
    if (list.length === 0) return [];
    const files = [{ naam: collection, list }, ...list.map((one) => ({ naam: one.id, list: [one] }))];
    return files.flatMap((file) =>
      Object.keys(referenceFormats).map((vorm) => ({
        params: { collection, naam: file.naam, vorm },
        props: { list: file.list },
      })),
    );
  });

export const GET: APIRoute<Props, { naam: string; vorm: ReferenceFormat }> = ({ params, props }) => {
  const { type, write } = referenceFormats[params.vorm];
  return new Response(write(props.list), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
