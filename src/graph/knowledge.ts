import { z } from 'zod';
import type { Graph } from './graph.ts';
import { statementsOf } from './statements.ts';

/** One block of what an entry says. */
const statement = z.strictObject({
  text: z.string(),
  heading: z.string().optional().describe('Anchor of the heading that it stands under.'),
  origin: z
    .enum(['source', 'ours', 'both'])
    .describe('Whose it is: the source retold, ours, or the source with words of ours in square brackets.'),
});

/** The version of the form of /kennis.json. Within 1 a field may come; none goes, gets another name or another meaning: that is 2. */
const formVersion = '1.0';

/** What /kennis.json holds: the graph as open data, for others to reuse and for checks. */
export const knowledgeSchema = z.strictObject({
  $schema: z.string().describe('The address of this schema.'),
  version: z
    .string()
    .describe('The version of this form: major.minor. Within one major version fields may come, and none goes or changes.'),
  name: z.string().describe('The name of the handreiking.'),
  edition: z.string().describe('The edition of its content.'),
  entries: z.array(
    z.strictObject({
      id: z.string().describe('Kind and name: `modellen/rollenwiel`. Stable.'),
      kind: z.string().describe('The collection.'),
      title: z.string(),
      gist: z.string().describe('The entry in one sentence.'),
      url: z.string().describe('Address, relative to this file.'),
      statements: z
        .array(statement)
        .describe('What the entry says, block after block: first what stands large above the text, then the text.'),
      sources: z.array(
        z.strictObject({
          source: z.string().describe('Id of the source publication.'),
          place: z.string().describe('Heading or page in that publication.'),
        }),
      ),
    }),
  ),
  relations: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      kind: z.string().describe('The field it was written in, or `tekst` for a link in running text.'),
      sentence: z.string().optional().describe('The sentence that the link stands in.'),
    }),
  ),
});

export type Knowledge = z.infer<typeof knowledgeSchema>;

/**
 * The graph as plain data, without the pages about the site itself. Each relation stands once, as it was written.
 * @param kind only the entries of this kind, and the relations that they name; its file lies a folder deeper
 */
export function knowledge(graph: Graph, kind?: string): Knowledge {
  const known = graph.entries.filter(({ collection }) => graph.kinds.get(collection).plaats !== 'los');
  const entries = kind === undefined ? known : known.filter(({ collection }) => collection === kind);
  const root = kind === undefined ? '.' : '..';
  return {
    $schema: `${root}/kennis.schema.json`,
    version: formVersion,
    name: graph.site.naam,
    edition: graph.site.uitgave,
    entries: entries.map((entry) => ({
      id: entry.id,
      kind: entry.collection,
      title: entry.data.titel,
      gist: entry.data.kort,
      url: `${root}${entry.url}`,
      statements: statementsOf(graph, entry),
      sources: (entry.data.bronnen ?? []).map(({ bron, vindplaats }) => ({
        source: `bronnen/${bron}`,
        place: vindplaats,
      })),
    })),
    relations: entries
      .flatMap(({ id }) => graph.from(id))
      .map(({ from, to, kind, sentence }) => ({ from, to, kind, ...(sentence && { sentence }) })),
  };
}
