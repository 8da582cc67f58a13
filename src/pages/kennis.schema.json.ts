import { z } from 'zod';
import { knowledgeSchema } from '../graph/knowledge.ts';

/** The JSON Schema of /kennis.json. */
export const GET = (): Response => Response.json(z.toJSONSchema(knowledgeSchema, { target: 'draft-2020-12' }));
