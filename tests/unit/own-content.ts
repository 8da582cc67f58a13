import { openMemory } from '../../src/graph/read-file.ts';
import { readKinds } from '../../src/graph/read-kinds.ts';

/** The kinds of content/, as its soorten.yaml names them. */
export const { kinds } = readKinds('content', 'content', openMemory('content'));
