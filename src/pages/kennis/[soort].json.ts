import { currentGraph } from '../../graph/current.ts';
import { knowledge } from '../../graph/knowledge.ts';

export const getStaticPaths = () => currentGraph().filled.map(({ naam }) => ({ params: { soort: naam } }));

/** The part of /kennis.json that one kind of entry is. */
export const GET = ({ params }: { params: { soort: string } }): Response =>
  Response.json(knowledge(currentGraph(), params.soort));
